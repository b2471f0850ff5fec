package chungtay.plan.attached;

import chungtay.plan.task.TaskId;
import java.time.LocalDate;
import java.util.UUID;

/// What a file is attached to.
public sealed interface To {

  /// A task in one of its periods: the file is evidence.
  record Task(TaskId task, LocalDate period) implements To {

    @Override
    public String subject() {
      return task.value() + " " + period;
    }
  }

  /// What an agency sends.
  record Submission(UUID submission) implements To {

    @Override
    public String subject() {
      return submission.toString();
    }
  }

  /// As acts name it.
  String subject();
}
