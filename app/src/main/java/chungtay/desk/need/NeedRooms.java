package chungtay.desk.need;

import chungtay.access.Officers;
import chungtay.desk.Openings;
import chungtay.plan.need.NeedKinds;
import chungtay.plan.need.NeedyHouseholds;
import chungtay.plan.need.StatedNeeds;
import chungtay.plan.need.StatingNeeds;
import chungtay.registry.Households;
import org.springframework.stereotype.Component;

/// The rooms that the page of needs is made of.
@Component
record NeedRooms(
    NeedKinds kinds,
    NeedyHouseholds needy,
    StatedNeeds needs,
    StatingNeeds stating,
    Households households,
    Officers officers,
    Openings openings) {}
