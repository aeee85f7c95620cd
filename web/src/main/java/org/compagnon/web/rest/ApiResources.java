package org.compagnon.web.rest;

import java.util.List;
import org.compagnon.web.audit.AuditResource;
import org.compagnon.web.enrolment.EnrolmentsResource;
import org.compagnon.web.enrolment.ProgrammeEnrolmentsResource;
import org.compagnon.web.enrolment.QuestionsResource;
import org.compagnon.web.evaluation.EvaluationsResource;
import org.compagnon.web.evaluation.QuestionnairesResource;
import org.compagnon.web.evaluation.WavesResource;
import org.compagnon.web.organisation.PeopleImportsResource;
import org.compagnon.web.organisation.PeopleResource;
import org.compagnon.web.organisation.SafetyBlocksResource;
import org.compagnon.web.organisation.SkillsResource;
import org.compagnon.web.pairing.ComputedRoundsResource;
import org.compagnon.web.pairing.HopesResource;
import org.compagnon.web.pairing.PairDecisionsResource;
import org.compagnon.web.pairing.PairingRoundsResource;
import org.compagnon.web.pairing.PairingSetupResource;
import org.compagnon.web.pairing.ProgrammeRoundsResource;
import org.compagnon.web.pairing.RhythmResource;
import org.compagnon.web.pairing.RoundApprovalResource;
import org.compagnon.web.pairing.RoundChangesResource;
import org.compagnon.web.pairing.RoundComparisonResource;
import org.compagnon.web.pairing.RoundCopiesResource;
import org.compagnon.web.pairing.RoundInsightsResource;
import org.compagnon.web.pairing.RoundProofsResource;
import org.compagnon.web.pairing.RoundUpdatesResource;
import org.compagnon.web.pairing.RulePricesResource;
import org.compagnon.web.programme.ProgrammesResource;
import org.compagnon.web.relationship.MeetingsResource;
import org.compagnon.web.relationship.RelationshipsResource;
import org.compagnon.web.reporting.ReportsResource;
import org.compagnon.web.waiting.ProgrammeQueueResource;

/** Every resource of the interface, for its document; a test finds one that is missing here. */
final class ApiResources {
  static final List<Class<?>> ALL =
      List.of(
          AuditResource.class,
          ComputedRoundsResource.class,
          EnrolmentsResource.class,
          EvaluationsResource.class,
          HopesResource.class,
          JobsResource.class,
          MeResource.class,
          MeetingsResource.class,
          PairDecisionsResource.class,
          PairingRoundsResource.class,
          PairingSetupResource.class,
          PeopleImportsResource.class,
          PeopleResource.class,
          ProgrammeEnrolmentsResource.class,
          ProgrammeQueueResource.class,
          ProgrammeRoundsResource.class,
          RoundApprovalResource.class,
          RoundChangesResource.class,
          RoundComparisonResource.class,
          RhythmResource.class,
          RoundCopiesResource.class,
          RoundUpdatesResource.class,
          RoundInsightsResource.class,
          RulePricesResource.class,
          ProgrammesResource.class,
          QuestionnairesResource.class,
          QuestionsResource.class,
          RelationshipsResource.class,
          ReportsResource.class,
          RoundProofsResource.class,
          SafetyBlocksResource.class,
          SkillsResource.class,
          WavesResource.class);

  private ApiResources() {}
}
