/// Counting by the method of Alkire and Foster: how many are poor, and how deeply.
///
/// Source: Alkire and Foster (2011), "Counting and multidimensional poverty measurement", Journal
/// of Public Economics 95, 476–487. Comes in: who lacks what, as one bit for each indicator. Goes
/// out: tallies of whole numbers that add up exactly; ratios are derived from them last. Nothing
/// here is a `double` until it leaves.
@NullMarked
package chungtay.alkirefoster;

import org.jspecify.annotations.NullMarked;
