package chungtay.desk;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Bar;
import chungtay.frame.Bullet;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Figure;
import chungtay.frame.Figure.Change;
import chungtay.frame.Figure.Note;
import chungtay.frame.Filters;
import chungtay.frame.Frames;
import chungtay.frame.Ground;
import chungtay.frame.Menu;
import chungtay.frame.Moment;
import chungtay.frame.Table;
import chungtay.frame.Table.Cell;
import chungtay.frame.Table.Column;
import chungtay.frame.Table.Row;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where those who draw pages look at their parts, each with its edge cases: a missing figure, a
/// target gone beyond, a row of what belongs to nobody. Only beside invented data.
@Controller
@ConditionalOnBooleanProperty("chungtay.demo")
class ComponentsPages {

  private static final String HERE = "#content";

  private final Frames frames;

  ComponentsPages(Frames frames) {
    this.frames = frames;
  }

  @May(Right.LOOK)
  @GetMapping("/{language:vi|en}/desk/components")
  String components(Address address, Model model) {
    model.addAttribute("frame", frames.ofNoPlace(address, Menu.NONE));
    model.addAttribute(
        "page",
        new ComponentsPage(
            answer(), figures(), bullets(), bars(), table(), grounds(), moments(), filters()));
    return "desk/components";
  }

  private static Answer answer() {
    return new Answer(
        "Chín tháng đã giảm 0,29 trong 0,45 điểm phần trăm; còn 571 hộ phải thoát nghèo",
        "Theo chuẩn QĐ 59/2015. Đến hôm nay cần đạt 0,34 điểm.",
        List.of(
            new Chip(Mood.GOOD, "kịp"),
            new Chip(Mood.WARN, "sắp chậm"),
            new Chip(Mood.BAD, "chậm"),
            new Chip(Mood.PLAIN, "15/10")));
  }

  private static List<Figure> figures() {
    return List.of(
        figure("Tỷ lệ hộ nghèo", "3,36", "%", new Change("0,29", false, true)),
        figure("Hộ cận nghèo", "17.655", "", new Change("204", true, false)),
        new Figure(
            "Poverty rate",
            "not known",
            "",
            Optional.empty(),
            List.of(Note.of("the number of households here is not known")),
            Optional.empty()),
        new Figure(
            "Thoát nghèo trong năm",
            "1.871",
            "",
            Optional.empty(),
            List.of(Note.of("phát sinh 834", HERE), Note.of("trong đó tái nghèo 61", HERE)),
            Optional.of(HERE)));
  }

  private static Figure figure(String label, String value, String unit, Change change) {
    return new Figure(
        label,
        value,
        unit,
        Optional.of(change),
        List.of(Note.of("so với cuối 2020")),
        Optional.of(HERE));
  }

  private static List<Bullet> bullets() {
    return List.of(
        new Bullet(0.8, 0.75, Mood.GOOD, "đạt 80 % chỉ tiêu, cần 75 %"),
        new Bullet(0.65, 0.75, Mood.WARN, "đạt 65 % chỉ tiêu, cần 75 %"),
        new Bullet(0, 0.75, Mood.BAD, "đạt 0 % chỉ tiêu, cần 75 %"),
        new Bullet(1.4, 0.75, Mood.GOOD, "đạt 140 % chỉ tiêu, cần 75 %"));
  }

  private static List<Bar> bars() {
    return List.of(
        new Bar("Nhà tiêu hợp vệ sinh", "Sở Y tế, Sở NN&PTNT", "4.312 hộ", 1, HERE),
        new Bar("Health insurance", "Social Insurance", "2,874 households", 0.67, HERE),
        new Bar("Đi học của trẻ em", "", "0 hộ", 0, HERE));
  }

  private static Table table() {
    return new Table(
        "Địa phương",
        List.of(new Column("Hộ nghèo", false), new Column("Cận nghèo", true)),
        List.of(
            new Row("Toàn tỉnh", Optional.of(HERE), true, cells("12.070", "17.655")),
            new Row("Võ Nhai", Optional.of(HERE), false, cells("2.180", "2.904")),
            new Row(
                "Chưa rõ thuộc xã nào",
                Optional.empty(),
                false,
                List.of(Cell.of("12"), Cell.of("chưa có")))));
  }

  private static List<Cell> cells(String poor, String nearPoor) {
    return List.of(Cell.of(poor, HERE), Cell.of(nearPoor, HERE));
  }

  private static List<Ground> grounds() {
    return List.of(
        new Ground(
            "QĐ 59/2015: hộ nghèo về thu nhập",
            "Điểm B1 là 112, không quá 120 ở khu vực nông thôn.",
            provision("TT 17/2016, Điều 6 khoản 2", Optional.empty()),
            "kết quả rà soát năm 2020",
            true),
        new Ground(
            "NĐ 07/2021: poor, computed only",
            "A is 132, at most 140, and B is 30.",
            provision("07/2021/NĐ-CP", Optional.of("to be checked against the gazette")),
            "not recognised",
            false));
  }

  private static Optional<Ground.Provision> provision(String text, Optional<String> mark) {
    return Optional.of(new Ground.Provision(text, HERE, mark));
  }

  private static List<Moment> moments() {
    return List.of(
        new Moment("3/10/2021", "hạn phân công giúp đỡ", "Kế hoạch 45, III.1.2", true),
        new Moment("20/12/2020", "công nhận hộ nghèo, rà soát năm 2020", "QĐ 118", false),
        new Moment("15 Dec 2018", "near-poor → poor", "", false));
  }

  private static Filters filters() {
    return new Filters(
        List.of(new Link("Hộ nghèo", HERE), new Link("Thiếu: nguồn nước", HERE)),
        List.of(new Filters.Menu("Nhóm", List.of(new Link("Người có công", HERE)))),
        List.of(new Link("Tải .xlsx", HERE)));
  }
}
