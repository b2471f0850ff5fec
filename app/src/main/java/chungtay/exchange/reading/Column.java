package chungtay.exchange.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a column of a list can mean, with every heading that we know it by.
///
/// Headings are compared as [Headings#key]: without tone marks, case and signs. The first English
/// one is the code that our template prints beside the Vietnamese heading.
public enum Column {
  HOUSEHOLD_CODE(
      "household code",
      "ma ho",
      "ma so ho",
      "ma ho gia dinh",
      "ma ho ngheo",
      "household",
      "household id"),
  HEAD(
      "head",
      "ho ten chu ho",
      "ho va ten chu ho",
      "ten chu ho",
      "chu ho",
      "head name",
      "household head"),
  MEMBER(
      "member",
      "thanh vien",
      "ho ten thanh vien",
      "ho va ten thanh vien",
      "ten thanh vien",
      "thanh vien trong ho",
      "ho ten",
      "ho va ten",
      "full name",
      "name",
      "member name"),
  RELATION(
      "relation",
      "quan he voi chu ho",
      "qh voi chu ho",
      "quan he",
      "qh",
      "moi quan he voi chu ho",
      "relationship",
      "relation to head"),
  BORN(
      "born",
      "ngay sinh",
      "ngay thang nam sinh",
      "nam sinh",
      "ngay thang sinh",
      "ngay sinh nam sinh",
      "date of birth",
      "birth date",
      "year of birth"),
  GENDER("gender", "gioi tinh", "gt", "sex"),
  IDENTITY(
      "identity number",
      "cccd",
      "cmnd",
      "so cccd",
      "so cmnd",
      "cccd cmnd",
      "cmnd cccd",
      "so cccd cmnd",
      "so cmnd cccd",
      "can cuoc cong dan",
      "so can cuoc cong dan",
      "so can cuoc",
      "so dinh danh",
      "so dinh danh ca nhan",
      "ma dinh danh",
      "identity",
      "citizen id"),
  PROVINCE("province", "tinh", "ten tinh", "tinh thanh pho", "tinh tp"),
  PROVINCE_CODE("province code", "ma tinh", "ma tinh thanh pho"),
  DISTRICT(
      "district",
      "huyen",
      "ten huyen",
      "quan huyen",
      "huyen thi xa thanh pho",
      "huyen tp tx",
      "huyen thanh pho thi xa"),
  DISTRICT_CODE("district code", "ma huyen", "ma quan huyen"),
  COMMUNE(
      "commune",
      "xa",
      "ten xa",
      "xa phuong",
      "phuong xa",
      "xa phuong thi tran",
      "phuong xa thi tran",
      "xa thi tran"),
  COMMUNE_CODE(
      "commune code",
      "ma xa",
      "ma xa phuong",
      "ma phuong xa",
      "ma xa phuong thi tran",
      "ma phuong xa thi tran"),
  VILLAGE(
      "village",
      "thon",
      "ten thon",
      "thon ban",
      "thon xom",
      "xom",
      "thon to dan pho",
      "thon xom to dan pho",
      "thon ban to dan pho",
      "thon xom ban to dan pho",
      "to dan pho",
      "khu pho",
      "thon tdp",
      "xom to dan pho",
      "xom tdp"),
  ADDRESS("address", "dia chi", "noi o", "noi cu tru", "dia chi thuong tru"),
  ETHNIC("ethnic group", "dan toc", "ethnic", "ethnicity"),
  REVIEW_YEAR("review year", "nam ra soat", "ky ra soat", "nam"),
  STANDARD("standard", "chuan", "chuan ngheo", "theo chuan", "chuan ap dung"),
  CLASS(
      "class",
      "phan loai ho",
      "phan loai",
      "loai ho",
      "loai",
      "ket qua phan loai",
      "household class"),
  SUB_CLASS("sub class", "loai ho ngheo", "phan nhom ho ngheo", "nhom ho ngheo", "subclass"),
  DECISION_NUMBER(
      "decision number",
      "so qd",
      "so qd cong nhan",
      "so quyet dinh",
      "so quyet dinh cong nhan",
      "quyet dinh so",
      "decision no"),
  DECIDED_ON(
      "decided on",
      "ngay qd",
      "ngay ban hanh qd",
      "ngay quyet dinh",
      "ngay ban hanh quyet dinh",
      "ngay ban hanh",
      "ngay cong nhan",
      "decision date",
      "decision day"),
  FORM_DAY("form day", "ngay ra soat", "ngay dieu tra", "ngay lap phieu", "review day"),
  B1("b1", "diem b1", "tong diem b1", "diem a", "diem b1 a", "b1 score"),
  B2("b2", "diem b2", "tong diem b2", "diem b", "diem b2 b", "b2 score"),
  INCOME(
      "income",
      "thu nhap",
      "thu nhap binh quan",
      "thu nhap binh quan dau nguoi",
      "thu nhap bqdn",
      "thu nhap binh quan dau nguoi thang",
      "thu nhap nguoi thang",
      "income per person month"),
  PERSONS(
      "persons",
      "so nhan khau",
      "nhan khau",
      "so khau",
      "tong so nhan khau",
      "so nguoi",
      "so thanh vien",
      "household size",
      "size"),
  ETHNIC_MINORITY("ethnic minority", "ho dtts", "ho dan toc thieu so", "dtts", "dan toc thieu so"),
  NO_LABOUR(
      "no labour",
      "ho khong co kha nang lao dong",
      "khong co kha nang lao dong",
      "ho khong knld",
      "khong knld",
      "ho khong co knld",
      "khong co knld",
      "no labor",
      "no labour capacity"),
  MERIT(
      "merit",
      "co thanh vien la nguoi co cong",
      "co thanh vien la nguoi co cong voi cach mang",
      "ho co thanh vien ncc",
      "ho co thanh vien nguoi co cong",
      "ho ncc",
      "ncc",
      "nguoi co cong",
      "ho co ncc",
      "ho co nguoi co cong",
      "co thanh vien ncc",
      "ho co thanh vien la nguoi co cong",
      "ho co thanh vien la nguoi co cong voi cach mang",
      "ho co thanh vien la ncc",
      "ho co thanh vien la ncc voi cach mang"),
  DISABLED(
      "disabled",
      "ho co nguoi khuyet tat",
      "co nguoi khuyet tat",
      "nguoi khuyet tat",
      "khuyet tat",
      "nkt",
      "ho co nkt"),
  FARMING(
      "farming",
      "nong lam ngu diem",
      "nong lam ngu diem nghiep",
      "ho nong lam ngu diem",
      "ho nong lam ngu diem nghiep",
      "lam nong lam ngu diem nghiep",
      "nong lam ngu nghiep",
      "ho lam nong lam ngu diem nghiep"),
  COLLECTIVE("collective", "nha o tap the", "nha tap the", "o tap the", "collective housing"),
  CAUSES("causes", "nguyen nhan ngheo", "nguyen nhan", "nguyen nhan ngheo can ngheo", "cause"),
  /// Where a row of a reject file stood in the file that was sent first.
  REFERENCE("original row", "dong goc"),
  /// Columns of ours and of theirs that say nothing we keep.
  PASSED_OVER(
      "note",
      "stt",
      "tt",
      "so tt",
      "so thu tu",
      "no",
      "tuoi",
      "age",
      "ghi chu",
      "notes",
      "stt ho",
      "stt chu ho",
      "stt thanh vien",
      "o",
      "cot",
      "dang ghi",
      "vi sao",
      "goi y",
      "cell",
      "column",
      "written",
      "why",
      "suggestion");

  private static final Map<String, Column> BY_HEADING =
      Stream.of(values())
          .flatMap(column -> column.headings.stream().map(heading -> Map.entry(heading, column)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<String> headings;

  Column(String... headings) {
    this.headings = List.of(headings);
  }

  /// The column that a heading means, by the heading's key.
  static @Nullable Column of(String key) {
    return BY_HEADING.get(key);
  }

  /// What our own files call it in English.
  public String code() {
    return headings.getFirst().replace(' ', '_');
  }
}
