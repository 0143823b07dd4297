//! EventBridge: what rules lead to, and the rules of other constructs.

use stackwright::cfn::kinesisfirehose::CfnDeliveryStream;
use stackwright::codebuild::{PhaseChangeEvent, PipelineProject, Project, StateChangeEvent};
use stackwright::codepipeline::{Artifact, Pipeline, Stage};
use stackwright::codepipeline_actions::{ManualApprovalAction, S3SourceAction, S3Trigger};
use stackwright::ecr::Repository;
use stackwright::events::{
    ApiDestination, ApiDestinationTarget, Archive, BatchJob, CodeBuildProject, CodePipeline,
    Connection, EventBus, EventField, EventPattern, FirehoseDeliveryStream, HttpMethod,
    KinesisStream, LambdaFunction, Match, RedshiftQuery, Rule, RuleTargetInput, Schedule,
    SfnStateMachine, SnsTopic,
};
use stackwright::iam::{AccountPrincipal, AnyPrincipal, User};
use stackwright::prelude::*;
use stackwright::s3::Bucket;
use stackwright::secretsmanager::Secret;
use stackwright::sns::Topic;
use stackwright::sqs::Queue;

crate::programs!("events": combinations, targets, verbs);

const PIPELINE: &str = "arn:aws:codepipeline:us-east-1:111111111111:shop";

fn targets(app: App) -> App {
    app.stack("targets", |stack| {
        let every = |id: &'static str| {
            let hourly = Schedule::rate(Duration::hours(1));
            stack.add(id, Rule::new().schedule(hourly))
        };
        let dead = stack.add("Dead", Queue::new());
        macro_rules! delivered {
            ($target:expr) => {
                $target
                    .dead_letter_queue(&dead)
                    .retry_attempts(2)
                    .max_event_age(Duration::hours(1))
            };
        }
        let service = ServicePrincipal::new("events.amazonaws.com");
        let role = stack.add("Role", Role::new(service));
        let field = EventField::from_path("$.detail.a");
        let input = RuleTargetInput::from_object(Object::new().with("a", field));
        let project = stack.add("Build", PipelineProject::new());
        let builds = every("Builds");
        builds.add_target(stack, CodeBuildProject::new(&project));
        let build = CodeBuildProject::new(&project).event(input.clone());
        builds.add_target(stack, delivered!(build.event_role(&role)));
        let other = Project::from_project_name(stack, "OtherBuild", "other");
        builds.add_target(stack, CodeBuildProject::new(&other));
        let existing = Pipeline::from_pipeline_arn(stack, "Existing", PIPELINE);
        let bucket = stack.add("Bucket", Bucket::new());
        let source = S3SourceAction::new("S3", &bucket, "in/source.zip", &Artifact::named("S"));
        let source = source.trigger(S3Trigger::Events);
        let pipeline = Pipeline::new()
            .stage(Stage::new("Source").action(source))
            .stage(Stage::new("Wait").action(ManualApprovalAction::new("Approve")));
        let pipeline = stack.add("Pipeline", pipeline);
        let pipelines = every("Pipelines");
        pipelines.add_target(stack, CodePipeline::existing(&existing));
        let run = CodePipeline::existing(&existing).event_role(&role);
        pipelines.add_target(stack, delivered!(run));
        pipelines.add_target(stack, CodePipeline::new(&pipeline));
        let functions = every("Functions");
        let function = stack.group("Function");
        let arn = "arn:aws:lambda:us-east-1:111111111111:function:f";
        functions.add_target(stack, LambdaFunction::new(&function, arn));
        let call = LambdaFunction::new(&function, arn).event(input.clone());
        functions.add_target(stack, delivered!(call));
        let foreign = "arn:aws:lambda:us-east-1:111111111111:function:g";
        let call = LambdaFunction::new(&stack.group("Foreign"), foreign);
        functions.add_target(stack, call.add_permission(false));
        let machine = stack.group("Machine");
        let arn = "arn:aws:states:us-east-1:111111111111:stateMachine:m";
        let stream = stack.group("Stream");
        let machines = every("Machines");
        machines.add_target(stack, SfnStateMachine::new(&machine, arn));
        let run = SfnStateMachine::new(&machine, arn).input(input.clone());
        machines.add_target(stack, delivered!(run.role(&role)));
        let arn = "arn:aws:kinesis:us-east-1:111111111111:stream/s";
        machines.add_target(stack, KinesisStream::new(&stream, arn));
        let put = KinesisStream::new(&stream, arn).partition_key_path("$.id");
        machines.add_target(stack, delivered!(put.message(input.clone())));
        jobs(stack, every, &input, &dead);
        let queries = every("Queries");
        let cluster = "arn:aws:redshift:us-east-1:111111111111:cluster:c";
        let query = RedshiftQuery::new(cluster, "db", ["SELECT 1"]);
        queries.add_target(stack, query);
        let secret = stack.add("Secret", Secret::new());
        let query = RedshiftQuery::new(cluster, "db", ["SELECT 1", "SELECT 2"])
            .db_user("u")
            .secret_arn(secret.secret_arn())
            .statement_name("s")
            .send_event_bridge_event(true)
            .dead_letter_queue(&dead)
            .role(&role)
            .input(input.clone());
        queries.add_target(stack, query);
        let topic = stack.add("Topic", Topic::new());
        queries.add_target(stack, SnsTopic::new(&topic).authorize_using_role(true));
    })
}

fn jobs(
    stack: &Stack,
    every: impl Fn(&'static str) -> stackwright::events::RuleRef,
    input: &RuleTargetInput,
    dead: &stackwright::sqs::QueueRef,
) {
    let delivered = stack.add("Delivered", CfnDeliveryStream::new());
    let put = || FirehoseDeliveryStream::new(&delivered, delivered.attr_arn());
    stack.add("JobQueue", CfnResource::new("AWS::Batch::JobQueue"));
    let definition = CfnResource::new("AWS::Batch::JobDefinition");
    let definition = stack.add("JobDefinition", definition);
    let queue = "arn:aws:batch:us-east-1:111111111111:job-queue/q";
    let arn = "arn:aws:batch:us-east-1:111111111111:job-definition/d:1";
    let jobs = every("Jobs");
    jobs.add_target(stack, put());
    jobs.add_target(stack, put().message(input.clone()));
    jobs.add_target(stack, BatchJob::new(queue, &definition, arn));
    let job = BatchJob::new(queue, &definition, arn)
        .event(input.clone())
        .size(3)
        .attempts(2)
        .job_name("job")
        .dead_letter_queue(dead)
        .retry_attempts(2)
        .max_event_age(Duration::hours(1));
    jobs.add_target(stack, job);
}

fn verbs(app: App) -> App {
    app.stack("verbs", |stack| {
        let topic = stack.add("Topic", Topic::new());
        let tell = || Rule::new().target(SnsTopic::new(&topic));
        let told = |message: Value<String>| {
            let message = RuleTargetInput::from_text(message);
            Rule::new().target(SnsTopic::new(&topic).message(message))
        };
        let pattern = |key: &'static str, value: &'static str| {
            EventPattern::new().detail(Object::new().with(key, [value]))
        };
        let project = stack.add("Build", PipelineProject::new());
        let any = Rule::new().rule_name("n").description("d");
        project.on_event(stack, "Any", any.event_pattern(pattern("x", "y")));
        use {PhaseChangeEvent as P, StateChangeEvent as S};
        let state = text![
            S::project_name(),
            " ",
            S::build_status(),
            " ",
            S::build_id(),
            " ",
            S::current_phase()
        ];
        project.on_state_change(stack, "State", told(state.value()));
        let phase = text![
            P::project_name(),
            " ",
            P::build_id(),
            " ",
            P::completed_phase(),
            " ",
            P::completed_phase_status(),
            " ",
            P::completed_phase_duration_seconds(),
            " ",
            P::build_complete()
        ];
        project.on_phase_change(stack, "Phase", told(phase.value()));
        project.on_build_started(stack, "Started", tell());
        project.on_build_failed(stack, "Failed", tell());
        project.on_build_succeeded(stack, "Succeeded", tell());
        let stopped = tell().event_pattern(
            EventPattern::new()
                .source(["more"])
                .detail(Object::new().with("build-status", ["STOPPED"])),
        );
        project.on_build_failed(stack, "Stopped", stopped);
        let other = Project::from_project_name(stack, "OtherBuild", "other");
        other.on_build_failed(stack, "Failed", tell());
        let repository = stack.add("Repository", Repository::new());
        repository.on_event(stack, "Any", tell());
        repository.on_cloud_trail_event(stack, "Call", tell());
        repository.on_cloud_trail_image_pushed(stack, "Pushed", Some("latest"), tell());
        repository.on_cloud_trail_image_pushed(stack, "AnyPushed", None, tell());
        repository.on_image_scan_completed(stack, "Scanned", &[], tell());
        repository.on_image_scan_completed(stack, "SomeScanned", &["a", "b"], tell());
        let bucket = stack.add("Bucket", Bucket::new());
        bucket.on_cloud_trail_event(stack, "Any", &[], tell());
        bucket.on_cloud_trail_event(stack, "Some", &["a/b", "c"], tell());
        bucket.on_cloud_trail_put_object(stack, "Put", &["k"], tell());
        bucket.on_cloud_trail_write_object(stack, "Written", &["k"], tell());
        bucket.on_cloud_trail_write_object(stack, "AnyWritten", &[], tell());
        let source = |name: &'static str, key: &'static str| {
            S3SourceAction::new(name, &bucket, key, &Artifact::new()).trigger(S3Trigger::Events)
        };
        let sources = Stage::new("Source").action(source("One", "k.zip"));
        let approve = ManualApprovalAction::new("Approve").notification_topic(&topic);
        let pipeline = Pipeline::new()
            .stage(sources.action(source("Two", "in/k.zip")))
            .stage(Stage::new("Ok").action(approve));
        let pipeline = stack.add("Pipeline", pipeline);
        let failed = || pattern("state", "FAILED");
        let stage = pipeline.stage("Ok").unwrap();
        let action = stage.action("Approve").unwrap();
        pipeline.on_event(stack, "Any", tell());
        pipeline.on_state_change(stack, "Failed", tell().event_pattern(failed()));
        stage.on_state_change(stack, "Stage", tell());
        let rule = tell().event_pattern(failed());
        stage.on_state_change(stack, "StageFailed", rule.clone().rule_name("x"));
        action.on_state_change(stack, "Action", tell());
        action.on_state_change(stack, "ActionFailed", rule.description("dd"));
        let user = stack.add("User", User::new());
        action.grant_manual_approval(stack, &user);
        let existing = Pipeline::from_pipeline_arn(stack, "Existing", PIPELINE);
        existing.on_state_change(stack, "Any", tell());
    })
}

fn combinations(app: App) -> App {
    app.stack("combinations", |stack| {
        stack.set_environment(Environment::new("111111111111", "eu-west-1"));
        let arn = "arn:aws:events:eu-west-1:111111111111:event-bus/b";
        let bus = EventBus::from_event_bus_attributes(stack, "Bus", arn, "b");
        let arn = "arn:aws:events:eu-west-1:111111111111:connection/c/1";
        let secret = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:x";
        let connection = Connection::from_connection_attributes(stack, "C", "c", arn, secret);
        let destination = ApiDestination::new(&connection, "https://x/*")
            .http_method(HttpMethod::Patch)
            .rate_limit_per_second(5);
        let destination = stack.add("D", destination);
        let arn = "arn:aws:events:eu-west-1:111111111111:api-destination/d/2";
        let imported = ApiDestination::from_api_destination_arn(stack, "I", arn);
        let inner = Object::new().with("b", Match::interval(1, 2));
        let pattern = EventPattern::new()
            .source(Match::prefix("aws."))
            .detail_type(Match::any_of([Match::prefix("A"), Match::suffix("B")]))
            .account(Match::anything_but(["1"]))
            .region(Match::exists())
            .resources(Match::wildcard("arn:*:x"))
            .detail(Object::new().with("a", inner));
        let rule = Rule::new().event_bus(&bus).event_pattern(pattern);
        let rule = stack.add("R", rule);
        let quoted = text!["t ", EventField::from_path("$.detail.b"), " \"q\""];
        let list = vec![
            Node::from(EventField::from_path("$.a")),
            1.into(),
            Node::Null,
            true.into(),
            Object::new().with("z", quoted).into(),
        ];
        let deep = Object::new().with("deep", Object::new().with("list", list));
        let call = ApiDestinationTarget::new(&imported)
            .path_parameter_value("p")
            .header_parameter("h", "v")
            .query_string_parameter("q", "w")
            .event(RuleTargetInput::from_object(deep))
            .retry_attempts(1);
        rule.add_target(stack, call);
        rule.add_target(stack, ApiDestinationTarget::new(&destination));
        let inner = Object::new().with("c", ["y"]);
        let more = Object::new().with("a", inner).with("n", [1]);
        rule.add_event_pattern(&EventPattern::new().detail(more));
        let user = |id: &'static str| stack.add(id, User::new());
        bus.grant_put_events_to(stack, &user("U"));
        EventBus::grant_all_put_events(stack, &user("U2"));
        let own = stack.add("Own", EventBus::new().event_bus_name("own"));
        own.grant_put_events_to_as(stack, &AccountPrincipal::new("222222222222"), "acc");
        own.grant_put_events_to_as(stack, &user("U3"), "usr");
        let organization = PolicyStatement::new()
            .sid("org")
            .principal(AnyPrincipal::new())
            .actions(["events:PutEvents"])
            .resources([own.event_bus_arn()])
            .condition("StringEquals", "aws:PrincipalOrgID", "o-1");
        own.add_to_resource_policy(stack, organization);
        let account = EventPattern::new().account(["111111111111"]);
        let archive = Archive::new(account)
            .archive_name("ar")
            .retention(Duration::days(3))
            .description("d");
        own.archive(stack, "Ar", archive);
        bus.archive(
            stack,
            "Ar2",
            Archive::new(EventPattern::new().source(["x"])),
        );
        let for_policy = destination.api_destination_arn_for_policy().unwrap();
        let names = text![
            connection.connection_name(),
            ",",
            imported.api_destination_name(),
            ",",
            for_policy
        ];
        stack.output("O", names);
    })
}
