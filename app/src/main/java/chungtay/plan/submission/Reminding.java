package chungtay.plan.submission;

import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.By;
import chungtay.plan.Edition;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Reminds agencies of what they have not sent. Who is reminded sees it on the board, at the task
/// and on the form; [Reminded] tells the rest of the house.
@Component
public class Reminding {

  private final Boards boards;
  private final Reminders reminders;
  private final Acts acts;
  private final ApplicationEventPublisher events;

  public Reminding(
      Boards boards, Reminders reminders, Acts acts, ApplicationEventPublisher events) {
    this.boards = boards;
    this.reminders = reminders;
    this.acts = acts;
    this.events = events;
  }

  /// Reminds of some of what is asked; a second time on a day changes nothing.
  ///
  /// @throws chungtay.refusal.Refused if one of them is not theirs to remind of, or nothing is left
  ///   that was not sent
  public void remind(Edition edition, List<Place> places, By by) {
    for (var place : places) {
      if (!place.mayRemind(by.post())) throw SubmissionRefusal.NOT_YOURS_TO_REMIND.refused();
    }
    var standing = boards.standing(edition, places, by.today());
    var open =
        places.stream()
            .filter(place -> standing.getOrDefault(place, Standing.NOTHING).state().isWithSender())
            .toList();
    if (open.isEmpty()) throw SubmissionRefusal.NOTHING_TO_REMIND.refused();
    var plan = edition.plan().heading().number();
    var told =
        acts.perform(
            by.actor(),
            Deed.of("plan.remind", plan, open.getFirst().asked().title().vi())
                .changing("{}", "{\"agencies\":" + open.size() + "}"),
            act -> {
              var all = new ArrayList<Reminded.Of>();
              for (var place : open) {
                var key = SubmissionKey.of(place);
                if (!reminders.add(act, key, by.post().agency().id(), by.today())) continue;
                all.add(new Reminded.Of(key.agency(), key.asked(), key.period()));
              }
              return all;
            });
    if (told.isEmpty()) return;
    events.publishEvent(new Reminded(edition.id(), by.post().agency().id(), by.today(), told));
  }
}
