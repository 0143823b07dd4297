//! Notifications of builds and pipelines.

use stackwright::codebuild::{PipelineProject, ProjectNotificationEvent as Event};
use stackwright::codepipeline::{Artifact, Pipeline, PipelineNotificationEvent, Stage};
use stackwright::codepipeline_actions::{ManualApprovalAction, S3SourceAction};
use stackwright::codestarnotifications::{
    DetailType, Notification, NotificationRule, SlackChannel,
};
use stackwright::events::{Rule, Schedule, SnsTopic};
use stackwright::prelude::*;
use stackwright::s3::Bucket;
use stackwright::sns::Topic;

crate::programs!("codestarnotifications": rules);

fn rules(app: App) -> App {
    app.stack("notifications", |stack| {
        let topic = stack.add("Topic", Topic::new());
        let tell = || Notification::to(&topic);
        let project = stack.add("Build", PipelineProject::new());
        let some = tell()
            .detail_type(DetailType::Basic)
            .enabled(false)
            .notification_rule_name("some")
            .created_by("me");
        let events = [
            Event::BuildFailed,
            Event::BuildPhaseSucceeded,
            Event::BuildInProgress,
            Event::BuildStopped,
            Event::BuildPhaseFailed,
        ];
        project.notify_on(stack, "Some", events, some);
        project.notify_on_build_failed(stack, "Failed", tell());
        let full = tell().detail_type(DetailType::Full).enabled(true);
        project.notify_on_build_succeeded(stack, "Succeeded", full);
        let arn = "arn:aws:codepipeline:us-east-1:111111111111:shop";
        let existing = Pipeline::from_pipeline_arn(stack, "Existing", arn);
        let bucket = stack.add("Bucket", Bucket::new());
        let source = S3SourceAction::new("S3", &bucket, "source.zip", &Artifact::named("S"));
        let pipeline = Pipeline::new()
            .stage(Stage::new("Source").action(source))
            .stage(Stage::new("Wait").action(ManualApprovalAction::new("Approve")));
        let pipeline = stack.add("Pipeline", pipeline);
        macro_rules! told {
            ($pipeline:expr) => {
                $pipeline.notify_on_execution_state_change(stack, "Execution", tell());
                $pipeline.notify_on_any_stage_state_change(stack, "Stage", tell());
                $pipeline.notify_on_any_action_state_change(stack, "Action", tell());
                $pipeline.notify_on_any_manual_approval_state_change(stack, "Approval", tell());
                let failed = [PipelineNotificationEvent::PipelineExecutionFailed];
                $pipeline.notify_on(stack, "Failed", failed, tell());
            };
        }
        told!(existing);
        told!(pipeline);
        let slack = "arn:aws:chatbot::111111111111:chat-configuration/slack-channel/team";
        let slack = SlackChannel::new(slack);
        let succeeded = ["codebuild-project-build-state-succeeded"];
        let rule = NotificationRule::new(&project, succeeded, Notification::new());
        let rule = stack.add("Rule", rule);
        let other = stack.add("Other", Topic::new());
        assert!(rule.add_target(stack, &other));
        assert!(rule.add_target(stack, &topic));
        assert!(rule.add_target(stack, &slack));
        let failed = [PipelineNotificationEvent::ActionExecutionFailed];
        let both = Notification::to(&slack).and_to(&topic);
        stack.add(
            "ARuleWithAVeryLongIdentifierOfWhichTheLastSixtyFourCharactersAreKept",
            NotificationRule::new(&pipeline, failed, both),
        );
        let arn = "arn:aws:codestar-notifications:us-east-1:111111111111:notificationrule/x";
        let imported = NotificationRule::from_notification_rule_arn(stack, "Imported", arn);
        assert!(!imported.add_target(stack, &topic));
        let hourly = Rule::new().schedule(Schedule::rate(Duration::hours(1)));
        stack.add("Hourly", hourly.target(SnsTopic::new(&topic)));
        stack.output("Arn", rule.notification_rule_arn());
    })
}
