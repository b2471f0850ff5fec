package chungtay.access.entry;

import chungtay.access.Account;
import chungtay.refusal.Refused;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Which passwords are good enough: long ones that are not tried first.
public final class PasswordRules {

  public static final int SIGNS_AT_LEAST = 10;
  static final int SIGNS_AT_MOST = 128;

  /// Of five; from here on it takes more than a million tries of whoever knows how people choose.
  private static final int SCORE_AT_LEAST = 2;

  /// Estimating takes the square of the length; what is longer is judged by how it begins.
  private static final int JUDGED = 48;

  /// What people here choose first, as passwords are typed: without tone marks and blanks.
  private static final List<String> OURS =
      List.of(
          "matkhau",
          "chungtay",
          "thainguyen",
          "thai",
          "nguyen",
          "giamngheo",
          "hongheo",
          "vietnam",
          "quantri",
          "canbo",
          "laodong",
          "thuongbinh",
          "xahoi",
          "uyban",
          "nhandan",
          "tinh",
          "huyen",
          "yeuem",
          "yeuanh",
          "anhyeuem",
          "emyeuanh",
          "mothaiba",
          "xinchao",
          "dinhhoa",
          "daitu",
          "phuluong",
          "donghy",
          "vonhai",
          "phubinh",
          "phoyen",
          "songcong");

  private final Zxcvbn estimator = new Zxcvbn();

  /// Refuses what is too short, too long or too well known.
  ///
  /// @throws Refused saying what to choose instead
  void check(Account account, String password) {
    var signs = password.codePointCount(0, password.length());
    if (signs < SIGNS_AT_LEAST || signs > SIGNS_AT_MOST) {
      var fields =
          Map.of("least", String.valueOf(SIGNS_AT_LEAST), "most", String.valueOf(SIGNS_AT_MOST));
      throw new Refused(EntryRefusal.PASSWORD_LENGTH, fields);
    }
    var known = new ArrayList<>(OURS);
    known.addAll(List.of(account.login().split("[.-]")));
    known.add(plain(account.login()).replaceAll("[.-]", ""));
    known.addAll(List.of(plain(account.name()).split(" ")));
    var typed = plain(password);
    // Blanks between the words of a phrase that is tried first make it no better.
    if (isWeak(typed, known) || isWeak(typed.replace(" ", ""), known)) {
      throw new Refused(EntryRefusal.PASSWORD_COMMON, Map.of());
    }
  }

  private boolean isWeak(String typed, List<String> known) {
    var judged = typed.substring(0, Math.min(JUDGED, typed.length()));
    return estimator.measure(judged, known).getScore() < SCORE_AT_LEAST;
  }

  /// Without tone marks: "mật khẩu" is guessed as soon as "mat khau".
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
