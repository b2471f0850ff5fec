package chungtay.browser;

import java.util.Locale;

/// Every page of the house, and where it stands; what is in braces is looked up in the office.
enum Stop {
  PROVINCE("/desk/unit/19"),
  WALL("/desk/unit/19?view=wall"),
  DISTRICT("/desk/unit/165"),
  DISTRICT_WITHOUT_LISTS("/desk/unit/164"),
  DISTRICT_OF_NEXT_STANDARD("/desk/unit/165?standard=07-2021"),
  COMMUNE("/desk/unit/{commune}"),
  VILLAGE("/desk/unit/{village}"),
  MAP_OF_DISTRICTS("/desk/map?level=district"),
  MAP_OF_COMMUNES("/desk/map?level=commune&show=toilet"),
  LIST("/desk/list?unit=165&class=POOR"),
  LIST_OF_FEW("/desk/list?unit=165&class=POOR&lacks=toilet&q=nguyen"),
  LIST_OF_NOBODY("/desk/list?unit=165&q=khongcoai"),
  HOUSEHOLD("/desk/household/{class=POOR}"),
  PAPERS("/desk/household/{class=POOR}/paper"),
  HOUSEHOLD_IN_DISPUTE("/desk/household/{only=DISAGREEING}"),
  DUPLICATES("/desk/duplicate"),
  DUPLICATE("/desk/duplicate/{pair}"),
  JUDGED("/desk/duplicate/judged"),
  EVENTS("/desk/events"),
  SUBJECT("/desk/privacy/person/{person}"),
  BREACH("/desk/privacy/breach"),
  BREACH_OF(
      "/desk/privacy/breach?account=thu-standing-agency&from=2020-01-01T00:00:00&to=2099-12-31T23:59:59"),
  RETENTION("/desk/privacy/retention"),
  UPLOADS("/exchange"),
  UPLOAD_RECEIVED("/exchange/{RECEIVED}"),
  UPLOAD_READ("/exchange/{READ}"),
  UPLOAD_COMPARED("/exchange/{READ}/fresh"),
  UPLOAD_COMPARED_TO_ABSENT("/exchange/{READ}/absent"),
  UPLOAD_CONFIRMED("/exchange/{CONFIRMED}"),
  UPLOAD_COMMITTED("/exchange/{COMMITTED}"),
  UPLOAD_DROPPED("/exchange/{DROPPED}"),
  UPLOAD_FAILED("/exchange/{FAILED}"),
  LEADER("/desk/leader"),
  LEADER_WALL("/desk/leader?view=wall"),
  LEADER_OF_DISTRICT("/desk/leader?unit=165"),
  LEADER_WITHOUT_LISTS("/desk/leader?unit=164"),
  LEADER_OF_NEXT_STANDARD("/desk/leader?unit=165&standard=07-2021"),
  LEADER_OF_COMMUNE("/desk/leader?unit={commune}"),
  PLANS("/plan"),
  PLAN("/plan/{plan}"),
  PLAN_TEXT("/plan/{plan}/text"),
  DRAFTS("/plan/drafts"),
  DRAFT_NEW("/plan/draft/new"),
  DRAFT("/plan/draft/{draft}"),
  DRAFT_DUTY("/plan/draft/{draft}/duty/{duty}"),
  DRAFT_DUTY_NEW("/plan/draft/{draft}/duty/new"),
  DRAFT_CLAUSE("/plan/draft/{draft}/clause?clause=II"),
  DRAFT_CLAUSE_NEW("/plan/draft/{draft}/clause"),
  DRAFT_HEAD("/plan/draft/{draft}/head"),
  DRAFT_NAMES("/plan/draft/{draft}/names"),
  DRAFT_TARGETS("/plan/draft/{draft}/targets"),
  DRAFT_PUBLISH("/plan/draft/{draft}/publish"),
  CASCADE("/plan/{plan}/cascade/19"),
  CASCADE_OF_DISTRICT("/plan/{plan}/cascade/165?aim=merit"),
  CASCADE_OF_NOBODY("/plan/{plan}/cascade/{commune}?aim=service.toilet"),
  BOARD("/plan/{plan}/board"),
  BOARD_OF_LATE("/plan/{plan}/board?in=commune&state=late"),
  BOARD_OF_NOBODY("/plan/{plan}/board?state=accepted"),
  FIGURES("/plan/{plan}/figures"),
  SUBMISSION("/plan/{plan}/submission/{submission}"),
  MOVEMENT("/plan/{plan}/movement"),
  MOVEMENT_OF_NOBODY("/plan/{plan}/movement?state=left&block=communes"),
  SCORES("/plan/{plan}/scores?block=districts"),
  SCORE("/plan/{plan}/scores/{agency}"),
  NOMINATIONS("/plan/{plan}/nominations"),
  NOMINATIONS_OF_NOBODY("/plan/{plan}/nominations?stage=COMMENDED"),
  NOMINATION("/plan/{plan}/nominations/{nomination}"),
  NOMINATE_HOUSEHOLD("/plan/{plan}/nominations/new?kind=household"),
  NOMINATE_PERSON("/plan/{plan}/nominations/new?kind=person"),
  TASKS("/plan/tasks"),
  TASKS_OF_ALL("/plan/tasks?of=all"),
  TASKS_OF_NOBODY("/plan/tasks?of=all&state=DROPPED"),
  TASK("/plan/task/{task}"),
  DIFFICULTIES("/plan/difficulties?of=all"),
  DIFFICULTIES_OF_NOBODY("/plan/difficulties?of=all&state=WITHDRAWN"),
  DIFFICULTY("/plan/difficulty/{difficulty}"),
  DIFFICULTY_RAISED("/plan/difficulties/new?plan={plan}"),
  INSPECTIONS("/plan/inspections"),
  INSPECTION("/plan/inspection/{inspection}"),
  INSPECTION_PLANNED("/plan/inspections/new?plan={plan}"),
  NOTICES("/notice"),
  NOTICES_BY_MAIL("/notice/mail"),
  UNDELIVERED("/notice/undelivered"),
  CALENDAR("/desk/calendar?month=2021-03&of=all"),
  CALENDAR_OF_NOBODY("/desk/calendar?month=2027-02"),
  LAW("/desk/law"),
  SIGN_IN("/desk/sign-in"),
  SIGN_IN_WITH_A_CODE("/desk/sign-in/code"),
  ACCOUNT("/desk/account"),
  AUDIT("/desk/audit"),
  ACCOUNTS("/desk/accounts"),
  ACCOUNTS_NEW("/desk/accounts/new?start=communes"),
  FOLLOWED("/desk/followed"),
  PUBLISHED("/desk/published"),
  MERIT("/desk/merit?unit=165"),
  NEEDS("/desk/needs"),
  NEEDS_OF_COMMUNE("/desk/needs?unit={commune}"),
  NEEDS_OF_NOBODY("/desk/needs?unit={commune}&need=health"),
  MERIT_OF_NOBODY("/desk/merit?unit=165&fate=NONE"),
  PROGRESS("/desk/progress"),
  PROGRESS_OF_DISTRICT("/desk/progress?unit=165&aim=merit"),
  TOKENS("/desk/accounts/tokens"),
  ACCOUNT_SECOND("/desk/account/second"),
  COMPONENTS("/desk/components"),
  TROUBLE_400("/desk/list?class=POR"),
  TROUBLE_403("/fail/403"),
  TROUBLE_404("/desk/unit/99"),
  TROUBLE_409("/fail/409"),
  TROUBLE_413("/fail/413"),
  TROUBLE_500("/fail/500"),
  TROUBLE_503("/fail/503");

  private static final String TROUBLE = "TROUBLE_";

  private final String path;

  Stop(String path) {
    this.path = path;
  }

  /// Without its language.
  String path() {
    return path;
  }

  int status() {
    return name().startsWith(TROUBLE) ? Integer.parseInt(name().substring(TROUBLE.length())) : 200;
  }

  /// A wall is no phone.
  boolean isFor(Screen screen) {
    return !path.contains("view=wall") || screen == Screen.DESK;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
