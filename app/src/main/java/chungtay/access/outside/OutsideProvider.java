package chungtay.access.outside;

import chungtay.access.entry.EntryRefusal;
import chungtay.access.entry.Vouched;
import chungtay.refusal.Refused;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/// The provider that the office trusts to say who somebody is, and no more than that.
@Component
@Conditional(ProviderNamed.class)
public class OutsideProvider {

  /// Refusals that are somebody's own doing at the provider (OpenID Connect Core, 3.1.2.6).
  private static final Set<String> CANCELLED =
      Set.of(
          "access_denied",
          "login_required",
          "consent_required",
          "interaction_required",
          "account_selection_required");

  private static final Set<String> AWAY = Set.of("server_error", "temporarily_unavailable");

  private final Settings settings;
  private final Journeys journeys;
  private final Conversation conversation;

  OutsideProvider(Settings settings, Journeys journeys, Conversation conversation) {
    this.settings = settings;
    this.journeys = journeys;
    this.conversation = conversation;
  }

  /// As the button calls it.
  public String name() {
    return settings.name();
  }

  /// Sends somebody on their way.
  ///
  /// @param back the page of the house that they want, beginning with its language
  /// @param returnTo where the provider sends them back to, as it was told beforehand
  /// @throws Refused if it does not answer
  public Departure depart(String back, URI returnTo) {
    var journey = journeys.begin(back);
    var to = conversation.address(journey, returnTo);
    return new Departure(to, journeys.sealed(journey), Journeys.LASTS);
  }

  /// The journey that a browser shows, unless it is too late or none of ours.
  public Optional<Journey> journey(String sealed) {
    return journeys.opened(sealed);
  }

  /// For whom the provider vouches.
  ///
  /// @param journey of the browser; an answer to that of another is none
  /// @throws Refused if it vouches for nobody, or cannot be believed
  public Vouched vouched(Optional<Journey> journey, Return brought) {
    var own =
        journey
            .filter(one -> one.state().equals(brought.state()))
            .orElseThrow(() -> lost("không khớp lượt đăng nhập của trình duyệt"));
    if (!journeys.end(own)) throw lost("lượt đăng nhập đã dùng");
    brought.error().ifPresent(OutsideProvider::refuse);
    var code = brought.code().orElseThrow(() -> Conversation.untrusted("không có mã ủy quyền"));
    var token = conversation.token(own, code, brought.to());
    var name = Optional.ofNullable(token.getStringClaim(settings.claim()));
    return new Vouched(
        name.orElseThrow(() -> conversation.withoutName()),
        Conversation.proofs(token).anyMatch(settings.secondStep()::contains));
  }

  private static Refused lost(String why) {
    return new Refused(EntryRefusal.PROVIDER_JOURNEY_LOST, Map.of("why", why));
  }

  private static void refuse(String error) {
    if (AWAY.contains(error)) throw Conversation.away("nhà cung cấp báo lỗi");
    if (!CANCELLED.contains(error)) throw Conversation.untrusted("nhà cung cấp từ chối yêu cầu");
    throw new Refused(EntryRefusal.PROVIDER_CANCELLED, Map.of("why", "người dùng không đồng ý"));
  }
}
