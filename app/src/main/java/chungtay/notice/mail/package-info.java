/// How what people are told reaches them by e-mail, if they wish.
@NullMarked
package chungtay.notice.mail;

import org.jspecify.annotations.NullMarked;
