package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.compagnon.job.JobQueue;
import org.compagnon.job.JobView;
import org.compagnon.job.NewJob;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;

/** Takes questions about rounds for a background job, and answers them there. */
@ApplicationScoped
class InsightAnswering {
  @Inject private RoundRepository rounds;
  @Inject private ProgrammeReader programmes;
  @Inject private InsightWriting writing;
  @Inject private RemedyWriting remedies;
  @Inject private JobQueue jobs;

  /** Queues a question; the same one, while it waits or is answered, is the same job. */
  JobView ask(AskInsight asked, Language language) {
    var round = rounds.byId(asked.roundId());
    var parameters = Json.write(new InsightWork.Question(asked, language));
    var programme = programmes.byId(round.programmeId());
    return jobs.add(
        new NewJob(
            InsightWork.TYPE,
            InsightWork.TYPE
                + ":%d:%s:%d:%d:%s"
                    .formatted(
                        asked.roundId(), asked.kind(), asked.mentee(), asked.mentor(), language),
            programme.name().in(Language.EN) + " · " + round.number(),
            parameters));
  }

  /** The answer; read in a short transaction, computed without one. */
  InsightWork.Answer answer(InsightWork.Question question, Solving solving) {
    var asked = question.asked();
    var round = rounds.byId(asked.roundId());
    var language = question.language();
    return switch (asked.kind()) {
      case PAIR ->
          new InsightWork.Answer(
              writing.pair(round, asked.mentee(), asked.mentor(), language, solving), null, null);
      case ROUND -> new InsightWork.Answer(null, writing.round(round, language, solving), null);
      case REMEDIES ->
          new InsightWork.Answer(null, null, remedies.of(round, asked.mentee(), language, solving));
    };
  }
}
