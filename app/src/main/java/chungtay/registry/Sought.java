package chungtay.registry;

import chungtay.wording.SearchKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people type to find somebody, understood: words of a name and of a place in any order, a
/// year of birth, an identity number or its end, the code of a household.
///
/// @param code the whole text where it is one word, which may begin a code
record Sought(
    List<Word> words,
    Optional<Integer> year,
    @Personal Optional<IdentityNumber> number,
    Optional<String> tail,
    Optional<String> code) {

  /// A word of a name or of a place.
  ///
  /// @param key without tone marks
  /// @param typed as it was typed, in small letters
  record Word(String key, String typed) {}

  /// No name has more, and each word costs.
  private static final int WORDS_AT_MOST = 10;

  private static final int LETTERS_AT_MOST = 100;
  private static final int FIRST_YEAR = 1900;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},;]+");
  private static final Pattern DAY = Pattern.compile("(?:[0-9]{1,2}[/.-]){1,2}([0-9]{4})");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern TAIL = Pattern.compile("[0-9]{3}");

  Sought {
    words = List.copyOf(words);
  }

  /// @param day on which somebody looks; nobody was born in a year after it
  static Sought of(String text, LocalDate day) {
    var whole = text.substring(0, Math.min(LETTERS_AT_MOST, text.length())).strip();
    var number = IdentityNumber.in(whole);
    if (number.isPresent()) {
      return new Sought(List.of(), Optional.empty(), number, Optional.empty(), code(whole));
    }
    var understood = new Understood(day.getYear());
    BETWEEN.splitAsStream(whole).forEach(understood::add);
    return understood.made(code(whole));
  }

  private static Optional<String> code(String whole) {
    return Optional.of(whole).filter(text -> !text.isEmpty() && !BETWEEN.matcher(text).find());
  }

  /// Whether it asks for anybody but by a code.
  boolean isOfPersons() {
    return !words.isEmpty() || year.isPresent() || isOfIdentity();
  }

  boolean isOfIdentity() {
    return number.isPresent() || tail.isPresent();
  }

  /// Word after word.
  private static final class Understood {

    private final int lastYear;
    private final List<Word> words = new ArrayList<>();
    private Optional<Integer> year = Optional.empty();
    private Optional<IdentityNumber> number = Optional.empty();
    private Optional<String> tail = Optional.empty();

    Understood(int lastYear) {
      this.lastYear = lastYear;
    }

    void add(String word) {
      var born = year(word);
      var identity = IdentityNumber.in(word);
      if (born.isPresent() && year.isEmpty()) year = born;
      else if (identity.isPresent()) number = identity;
      else if (TAIL.matcher(word).matches()) tail = Optional.of(word);
      else addWord(word);
    }

    private Optional<Integer> year(String word) {
      var day = DAY.matcher(word);
      var digits = day.matches() ? day.group(1) : word;
      return Optional.of(digits)
          .filter(text -> YEAR.matcher(text).matches())
          .map(Integer::valueOf)
          .filter(one -> one >= FIRST_YEAR && one <= lastYear);
    }

    private void addWord(String word) {
      var key = SearchKey.of(word);
      if (key.isEmpty() || words.size() == WORDS_AT_MOST) return;
      words.add(new Word(key, word.toLowerCase(Locale.ROOT)));
    }

    Sought made(Optional<String> code) {
      return new Sought(words, year, number, tail, code);
    }
  }
}
