package chungtay.access;

import static chungtay.access.Field.CLASS;
import static chungtay.access.Field.GROUPS;
import static chungtay.access.Field.HEALTH;
import static chungtay.access.Field.INCOME;
import static chungtay.access.Field.LACKS;
import static chungtay.access.Field.MEMBERS;
import static chungtay.access.Field.NAME;
import static chungtay.access.Field.TOTALS;

import java.util.Set;

/// What somebody is in a post: which households follow from it, and what of them.
public enum Role {
  VILLAGE_SURVEYOR(Reach.AREAS, TOTALS, NAME, MEMBERS, HEALTH, GROUPS, CLASS, INCOME, LACKS),
  VILLAGE_HEAD(Reach.AREAS, TOTALS, NAME, MEMBERS, HEALTH, GROUPS, CLASS, INCOME, LACKS),
  COLLABORATOR(Reach.AREAS, TOTALS, NAME, MEMBERS, HEALTH, GROUPS, CLASS, INCOME, LACKS),
  COMMUNE_OFFICER(Reach.AREAS, Field.values()),
  COMMUNE_LEADER(Reach.AREAS, Field.values()),
  DISTRICT_OFFICER(Reach.AREAS, Field.values()),
  DISTRICT_LEADER(Reach.AREAS, Field.values()),

  /// Sees who lacks what the agency answers for, and what the agency needs to close the gap: never
  /// class, income or what is others' to answer for.
  SECTOR_OFFICER(Reach.NEEDS, TOTALS, NAME, MEMBERS),

  /// Of the agency that keeps the whole plan.
  STANDING_AGENCY(Reach.AREAS, Field.values()),
  PROVINCIAL_LEADER(Reach.AREAS, TOTALS, NAME, MEMBERS, HEALTH, GROUPS, CLASS, INCOME, LACKS),

  /// Pays; whom and how much will follow from the room of money.
  FUND_ACCOUNTANT(Reach.NOBODY, TOTALS),
  ADMINISTRATOR(Reach.NOBODY, TOTALS),
  AUDITOR(Reach.NOBODY, TOTALS),

  /// Only reads how it stands: the People's Council, the Ministry.
  OBSERVER(Reach.NOBODY, TOTALS),

  /// No staff: sees the households that it took on, and nothing else.
  SPONSOR(Reach.ENTRUSTED, NAME);

  /// Which households follow from a post.
  public enum Reach {
    /// Whoever lives in the areas of the post.
    AREAS,
    /// Of those, whoever lacks an indicator that the agency answers for.
    NEEDS,
    /// Those that the post is entrusted with by name.
    ENTRUSTED,
    NOBODY
  }

  private final Reach reach;

  @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes never changes
  private final Set<Field> fields;

  Role(Reach reach, Field... fields) {
    this.reach = reach;
    this.fields = Set.of(fields);
  }

  public boolean may(Right right) {
    return switch (right) {
      case ENTER, OWN, LOOK, ASK -> true;
      case TOTALS, ASK_TOTALS -> fields.contains(TOTALS);
      case ASK_HOUSEHOLDS -> reach != Reach.NOBODY;
      case IMPORT, RETAIN -> this == STANDING_AGENCY;
      case RECONCILE ->
          this == STANDING_AGENCY || this == DISTRICT_OFFICER || this == COMMUNE_OFFICER;
      case ACCOMPANY -> this == STANDING_AGENCY || may(Right.PROPOSE);
      case PROPOSE -> this == COMMUNE_OFFICER || this == DISTRICT_OFFICER;
      case APPROVE -> this == COMMUNE_LEADER || this == DISTRICT_LEADER || this == STANDING_AGENCY;
      // Who reads the trail finds out, who keeps the plan must report it.
      case BREACH -> this == AUDITOR || this == STANDING_AGENCY;
      case ATTACH -> may(Right.PROPOSE) || may(Right.APPROVE);
      case REPORT ->
          this == SECTOR_OFFICER || may(Right.ACCEPT) || may(Right.PROPOSE) || may(Right.APPROVE);
      case ACCEPT ->
          this == DISTRICT_OFFICER
              || this == DISTRICT_LEADER
              || this == STANDING_AGENCY
              || this == PROVINCIAL_LEADER;
      case HAND_DOWN ->
          this == DISTRICT_OFFICER || this == DISTRICT_LEADER || this == STANDING_AGENCY;
      case ANSWER ->
          this == DISTRICT_OFFICER
              || this == DISTRICT_LEADER
              || this == COMMUNE_OFFICER
              || this == COMMUNE_LEADER;
      case KEEP_PLAN -> this == STANDING_AGENCY;
      case ACCOUNTS -> this == ADMINISTRATOR;
      case AUDIT -> this == AUDITOR;
    };
  }

  public Reach reach() {
    return reach;
  }

  /// What may be seen of them.
  public Set<Field> fields() {
    return fields;
  }
}
