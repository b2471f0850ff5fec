package chungtay.desk.merit;

import chungtay.access.Agencies;
import chungtay.access.Officers;
import chungtay.plan.merit.Cares;
import chungtay.plan.merit.Caring;
import chungtay.plan.merit.MeritHouseholds;
import chungtay.registry.Households;
import org.springframework.stereotype.Component;

/// The rooms that the pages of merit households are made of.
@Component
record MeritRooms(
    MeritHouseholds merit,
    Cares cares,
    Caring caring,
    Agencies agencies,
    Households households,
    Officers officers) {}
