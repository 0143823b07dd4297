//! CodeCommit: repositories, as source of builds and pipelines too.

use stackwright::codebuild::{PipelineProject, Project, Source};
use stackwright::codecommit::{
    ReferenceEvent, Repository, RepositoryEventTrigger, RepositoryTrigger,
};
use stackwright::codepipeline::{Artifact, Pipeline, Stage};
use stackwright::codepipeline_actions::{
    CodeBuildAction, CodeCommitSourceAction, CodeCommitTrigger,
};
use stackwright::codestarnotifications::Notification;
use stackwright::events::{Rule, RuleTargetInput, SnsTopic};
use stackwright::iam::User;
use stackwright::kms::Key;
use stackwright::prelude::*;
use stackwright::sns::Topic;

crate::programs!("codecommit": repositories);

fn repositories(app: App) -> App {
    app.stack("repositories", |stack| {
        let topic = stack.add("Topic", Topic::new());
        let key = stack.add("Key", Key::new());
        let shop = Repository::new("shop")
            .description("The shop")
            .kms_key(&key);
        let shop = stack.add("Shop", shop);
        let plain = stack.add("Plain", Repository::new("plain"));
        let trigger = RepositoryTrigger::new("arn:aws:sns:us-east-1:111111111111:t");
        plain.notify(stack, &trigger);
        let events = [
            RepositoryEventTrigger::CreateRef,
            RepositoryEventTrigger::UpdateRef,
            RepositoryEventTrigger::DeleteRef,
        ];
        let trigger = RepositoryTrigger::new("arn:aws:sns:us-east-1:111111111111:t2")
            .name("n")
            .events(events)
            .branches(["main"])
            .custom_data("x");
        plain.notify(stack, &trigger);
        let named = Repository::from_repository_name(stack, "Named", "named");
        let arn = "arn:aws:codecommit:eu-west-1:111111111111:foreign";
        let foreign = Repository::from_repository_arn(stack, "Foreign", arn);
        let arn = stack.add("RepositoryArn", CfnParameter::string()).value();
        let token = Repository::from_repository_arn(stack, "Token", arn.cast().value());
        let user = |id: &'static str| stack.add(id, User::new());
        shop.grant_pull(stack, &user("Puller"));
        shop.grant_pull_push(stack, &user("Pusher"));
        named.grant_read(stack, &user("Reader"));
        let merge = ["codecommit:MergePullRequestByFastForward"];
        foreign.grant(stack, &user("Merger"), merge);
        let all = [
            ("Shop", &shop),
            ("Named", &named),
            ("Foreign", &foreign),
            ("Token", &token),
        ];
        for (id, repository) in all {
            let output = |key: &str, value: Value<String>| {
                stack.output(format!("{id}{key}"), value);
            };
            output("Arn", repository.repository_arn().into_value());
            output("Name", repository.repository_name());
            output("CloneUrlHttp", repository.repository_clone_url_http());
            output("CloneUrlSsh", repository.repository_clone_url_ssh());
            output("CloneUrlGrc", repository.repository_clone_url_grc());
        }
        let message = Object::new()
            .with("a", ReferenceEvent::commit_id())
            .with("b", ReferenceEvent::event_type())
            .with("c", ReferenceEvent::reference_full_name())
            .with("d", ReferenceEvent::reference_name())
            .with("e", ReferenceEvent::reference_type())
            .with("f", ReferenceEvent::repository_id())
            .with("g", ReferenceEvent::repository_name());
        let message = RuleTargetInput::from_object(message);
        let tell = || Rule::new().target(SnsTopic::new(&topic).message(message.clone()));
        shop.on_event(stack, "Event", tell());
        shop.on_state_change(stack, "StateChange", tell());
        shop.on_reference_created(stack, "ReferenceCreated", tell());
        shop.on_reference_updated(stack, "ReferenceUpdated", tell());
        shop.on_reference_deleted(stack, "ReferenceDeleted", tell());
        shop.on_pull_request_state_change(stack, "PullRequestStateChange", tell());
        shop.on_comment_on_pull_request(stack, "CommentOnPullRequest", tell());
        shop.on_comment_on_commit(stack, "CommentOnCommit", tell());
        shop.on_commit(stack, "Commit", &[], tell());
        shop.on_commit(stack, "Main", &["main", "next"], tell());
        let told = || Notification::to(&topic);
        shop.notify_on_pull_request_comment(stack, "ToldPullRequestComment", told());
        shop.notify_on_approval_status_changed(stack, "ToldApprovalStatusChanged", told());
        shop.notify_on_approval_rule_overridden(stack, "ToldApprovalRuleOverridden", told());
        shop.notify_on_pull_request_created(stack, "ToldPullRequestCreated", told());
        shop.notify_on_pull_request_merged(stack, "ToldPullRequestMerged", told());
        shop.notify_on_branch_or_tag_created(stack, "ToldBranchOrTagCreated", told());
        shop.notify_on_branch_or_tag_deleted(stack, "ToldBranchOrTagDeleted", told());
        let clone = Artifact::named("Clone");
        let source =
            |name: &'static str| CodeCommitSourceAction::new(name, &shop, &Artifact::named(name));
        let named_as =
            |name: &'static str| CodeCommitSourceAction::new(name, &named, &Artifact::named(name));
        let last = source("Last").branch("dev").variables_namespace("ns");
        let service = ServicePrincipal::new("events.amazonaws.com");
        let role = stack.add("EventRole", Role::new(service));
        let cloned = CodeCommitSourceAction::new("Cloned", &shop, &clone)
            .code_build_clone_output(true)
            .branch("feature/x");
        let master = CodeCommitSourceAction::new("Master", &plain, &Artifact::named("Master"));
        let sources = Stage::new("Source")
            .action(source("First"))
            .action(source("Polled").trigger(CodeCommitTrigger::Poll))
            .action(named_as("Quiet").trigger(CodeCommitTrigger::None))
            .action(cloned)
            .action(named_as("Named").event_role(&role))
            .action(master.branch("master"))
            .action(last.clone());
        let project = stack.add("Build", PipelineProject::new());
        let build = CodeBuildAction::new("Build", &project, &clone)
            .environment_variable("a", last.variable("CommitId"))
            .environment_variable("b", last.variable("BranchName"))
            .environment_variable("c", last.variable("CommitMessage"));
        let pipeline = Pipeline::new().stage(sources);
        stack.add(
            "Pipeline",
            pipeline.stage(Stage::new("Build").action(build)),
        );
        let source = Source::code_commit(&shop)
            .branch_or_ref("main")
            .clone_depth(3)
            .fetch_submodules(true);
        let project = Project::new(source)
            .badge(true)
            .secondary_source("two", Source::code_commit(&foreign));
        stack.add("Project", project);
    })
}
