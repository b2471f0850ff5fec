package chungtay.exchange;

import chungtay.audit.Actor;
import chungtay.command.SmallOffice;
import chungtay.exchange.reading.Defaults;
import chungtay.exchange.reading.Made;
import chungtay.law.StandardId;
import chungtay.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// An upload in each stage that one may be found in, for whoever wants to look at them.
public final class Stages {

  private static final Defaults DEFAULTS =
      new Defaults(new StandardId("59-2015"), 2020, LocalDate.of(2020, 12, 15));

  private final Uploads uploads;
  private final Actor officer;
  private final Map<UploadState, UploadId> all = new EnumMap<>(UploadState.class);

  private Stages(SmallOffice office) {
    this.uploads = office.bean(Uploads.class);
    this.officer = new Actor("demo", "Sở LĐTBXH", "test");
  }

  /// @param list a workbook with faults and with questions; another one for each name
  public static Stages in(SmallOffice office, Function<String, byte[]> list) {
    var stages = new Stages(office);
    for (var state : UploadState.values()) {
      var name = "ho-ngheo-" + state.name().toLowerCase(Locale.ROOT);
      var file =
          state == UploadState.FAILED
              ? Made.text("Báo cáo,Quý,Ghi chú", "Hộ nghèo,III,còn thiếu hai xã")
              : list.apply(name);
      stages.bring(state, name + ".xlsx", file);
    }
    return stages;
  }

  /// The upload that has come that far and no further.
  public String at(UploadState state) {
    return String.valueOf(all.get(state));
  }

  private void bring(UploadState state, String name, byte[] file) {
    var upload = uploads.receive(officer, name, () -> new ByteArrayInputStream(file), DEFAULTS);
    all.put(state, upload);
    switch (state) {
      case RECEIVED -> {}
      case READ -> read(upload);
      case FAILED -> fail(upload);
      case DROPPED -> {
        read(upload);
        uploads.drop(officer, upload);
      }
      case CONFIRMED -> {
        read(upload);
        uploads.confirm(officer, upload, "Kết quả rà soát");
      }
      case COMMITTED -> {
        read(upload);
        uploads.commit(officer, upload, "Kết quả rà soát", Progress.unwatched());
      }
    }
  }

  private void read(UploadId upload) {
    uploads.read(upload, Progress.unwatched());
  }

  private void fail(UploadId upload) {
    try {
      read(upload);
    } catch (Refused expected) {
      if (uploads.upload(upload).state() != UploadState.FAILED) throw expected;
    }
  }
}
