package chungtay.letter;

import chungtay.law.Law;
import chungtay.law.PaperLayout;
import chungtay.letter.Block.Bullet;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Grid.Column;
import chungtay.letter.Grid.Side;
import chungtay.letter.Letter.Mark;
import chungtay.letter.Signature.Authority;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Papers of an office that there is not, marked as synthetic.
final class Examples {

  static final LocalDate DAY = LocalDate.of(2021, 3, 5);
  static final PaperLayout LAYOUT = Law.read(Path.of("../law")).paperLayout().on(DAY).value();

  private Examples() {}

  static final Head HEAD =
      new Head(
          Optional.of("UBND tỉnh Giả Lập"),
          "Sở Thử nghiệm",
          Optional.of(7),
          "BC-STN",
          "Giả Lập",
          Optional.of(DAY));

  static final Signature SIGNATURE =
      new Signature(
          List.of(
              new Signature.Line(Optional.of(Authority.KT), "Giám đốc"),
              new Signature.Line(Optional.empty(), "Phó Giám đốc")),
          Optional.of("Nguyễn Thị Giả Lập"));

  static final Recipients RECIPIENTS =
      new Recipients(
          List.of("Như trên", "Giám đốc, các Phó Giám đốc", "Các phòng thuộc Sở"), "VT, GN");

  static final Paragraph CLOSING =
      new Paragraph("Trên đây là nội dung báo cáo, Sở Thử nghiệm kính trình xem xét.");

  static Letter official() {
    return new Letter(
        new Head(
            HEAD.superior(), HEAD.issuer(), Optional.empty(), "STN-GN", HEAD.place(), HEAD.day()),
        new Subject.Official(
            "gửi kế hoạch giảm nghèo năm 2021 của các đơn vị",
            List.of("Phòng Thử nghiệm các huyện, thành phố", "Các đơn vị thuộc Sở")),
        List.of(),
        List.of(
            new Paragraph(
                "Thực hiện nhiệm vụ được giao, Sở Thử nghiệm đề nghị các phòng và đơn vị gửi kế hoạch giảm nghèo năm 2021 về Sở trước ngày 31 tháng 3 năm 2021. Kế hoạch nêu rõ:"),
            new Bullet("chỉ tiêu giảm hộ nghèo của từng xã, phường, thị trấn;"),
            new Bullet("việc của từng cơ quan, người chịu trách nhiệm và thời hạn."),
            new Paragraph("Đề nghị các phòng và đơn vị thực hiện đúng thời hạn nêu trên.")),
        new Signature(List.of(new Signature.Line(Optional.empty(), "Giám đốc")), Optional.empty()),
        RECIPIENTS,
        List.of(),
        Set.of(Mark.DRAFT, Mark.SYNTHETIC));
  }

  static Letter report() {
    return report(
        List.of(
            new Heading(Level.SECTION, "Kết quả thực hiện"),
            new Heading(Level.CLAUSE, "Hộ nghèo"),
            new Paragraph(
                "Đến ngày 28 tháng 02 năm 2021, toàn tỉnh còn 1.234 hộ nghèo, giảm 56 hộ so với đầu năm. Kết quả theo huyện như sau:"),
            new Table(districts(4)),
            new Heading(Level.CLAUSE, "Tiếp cận dịch vụ xã hội cơ bản"),
            new Heading(Level.POINT, "Nước sạch: tăng 12 hộ."),
            new Heading(Level.POINT, "Nhà ở: tăng 3 hộ."),
            new Heading(Level.SECTION, "Kiến nghị"),
            new Paragraph("Đề nghị bổ sung kinh phí cho các xã còn nhiều hộ thiếu nước sạch."),
            CLOSING),
        List.of(new Annex("Kết quả theo xã", List.of(new Table(wide(60))), true)));
  }

  static Letter report(List<Block> body, List<Annex> annexes) {
    return new Letter(
        HEAD,
        new Subject.Named(
            "Báo cáo",
            "Kết quả giảm nghèo tháng 02 năm 2021",
            List.of("Ủy ban nhân dân tỉnh Giả Lập")),
        List.of(
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
            "Theo chương trình công tác năm 2021 của Sở Thử nghiệm."),
        body,
        SIGNATURE,
        RECIPIENTS,
        annexes,
        Set.of(Mark.SYNTHETIC));
  }

  /// Five pages, the table over several of them, and two annexes.
  static Letter fivePages() {
    var body = new ArrayList<Block>();
    body.add(new Heading(Level.SECTION, "Kết quả theo huyện"));
    body.add(new Table(districts(60)));
    body.add(new Heading(Level.SECTION, "Giải pháp"));
    for (var number = 1; number <= 30; number++) {
      body.add(
          new Paragraph(
              "Giải pháp thứ "
                  + number
                  + " được giao cho một cơ quan chủ trì, có thời hạn và người theo dõi; kết quả được đưa vào báo cáo của tháng sau để các địa phương cùng biết và cùng làm theo."));
    }
    body.add(CLOSING);
    return report(
        body,
        List.of(
            new Annex("Kết quả theo xã", List.of(new Table(wide(60))), true),
            new Annex("Danh mục việc", List.of(new Table(districts(5))), false)));
  }

  static Grid districts(int rows) {
    return new Grid(
        List.of(
            new Column("TT", 1, Side.CENTRE),
            new Column("Huyện, thành phố", 5, Side.LEFT),
            new Column("Số hộ nghèo", 2, Side.RIGHT),
            new Column("Tỷ lệ (%)", 2, Side.RIGHT)),
        IntStream.rangeClosed(1, rows)
            .mapToObj(row -> List.of("" + row, "Huyện Giả Lập " + row, "1." + (100 + row), "3,4"))
            .toList());
  }

  static Grid wide(int rows) {
    var columns = new ArrayList<Column>();
    columns.add(new Column("Xã", 4, Side.LEFT));
    for (var column = 1; column <= 9; column++) {
      columns.add(new Column("Chỉ số " + column, 2, Side.RIGHT));
    }
    return new Grid(
        columns,
        IntStream.rangeClosed(1, rows)
            .mapToObj(row -> {
              var cells = new ArrayList<String>();
              cells.add("Xã Giả Lập " + row);
              for (var column = 1; column <= 9; column++) cells.add("" + row * column);
              return List.copyOf(cells);
            })
            .toList());
  }
}
