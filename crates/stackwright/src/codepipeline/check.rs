//! What CodePipeline refuses.

use stackwright_core::{Code, Diagnostic, Scope, Text};

use super::action::{ActionCategory, ActionProperties};
use super::codes;
use super::stage::{Bound, Placed};
use super::trigger::Trigger;
use crate::iam::RoleRef;
use crate::s3::BucketRef;

pub(super) fn check_name(scope: &Scope, what: &str, name: &str) {
    let legal = |character: char| character.is_ascii_alphanumeric() || ".@-_".contains(character);
    if !(1..=100).contains(&name.len()) || !name.chars().all(legal) {
        let finding = Diagnostic::error(
            &codes::PIPELINE_NAME,
            format!("the name of a {what} is not a legal one"),
        );
        scope.diagnose(
            finding
                .given(format!("`{name}`"))
                .allowed("1 to 100 letters, digits and `.@-_`")
                .help("choose another name"),
        );
    }
}

pub(super) fn refuse_double(scope: &Scope, code: &'static Code, what: &str, name: &str) {
    let finding = Diagnostic::error(code, format!("two {what} have the same name"));
    scope.diagnose(
        finding
            .given(format!("`{name}` twice"))
            .allowed("names that differ")
            .help("rename one of them"),
    );
}

pub(super) fn check_action(scope: &Scope, properties: &ActionProperties) {
    if !(1..=999).contains(&properties.run_order) {
        let finding = Diagnostic::error(&codes::RUN_ORDER, "there is no such run order");
        scope.diagnose(
            finding
                .given(properties.run_order)
                .allowed("1 to 999")
                .help("choose another number"),
        );
    }
    let bounds = properties.bounds;
    let sides = [
        ("takes", properties.inputs.len(), bounds.inputs),
        ("produces", properties.outputs.len(), bounds.outputs),
    ];
    for (does, count, (least, most)) in sides {
        if !(least..=most).contains(&count) {
            let finding = Diagnostic::error(
                &codes::ARTIFACT_COUNT,
                format!("the action {does} too few or too many artifacts"),
            );
            let allowed = match least == most {
                true => least.to_string(),
                false => format!("{least} to {most}"),
            };
            scope.diagnose(
                finding
                    .given(format!("{count} of an action of {}", properties.provider))
                    .allowed(allowed)
                    .help("add or leave out artifacts"),
            );
        }
    }
    let legal = |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
    for output in &properties.outputs {
        let name = output.artifact_name().unwrap_or_default();
        if !(1..=100).contains(&name.len()) || !name.chars().all(legal) {
            let finding = Diagnostic::error(
                &codes::PIPELINE_NAME,
                "the name of an artifact is not a legal one",
            );
            scope.diagnose(
                finding
                    .given(format!("`{name}`"))
                    .allowed("1 to 100 letters, digits, `-` and `_`")
                    .help("choose another name"),
            );
        }
    }
}

/// Another account can only read what a key encrypts that it may use.
pub(super) fn check_account(scope: &Scope, role: &RoleRef, bucket: &BucketRef) {
    let arn = role.role_arn();
    let account = arn.as_text().and_then(|arn| arn.split(':').nth(4));
    let own = scope.environment();
    let is_foreign = match (account, own.account()) {
        (Some(account), Some(own)) => account != own,
        _ => false,
    };
    if is_foreign && bucket.encryption_key().is_none() {
        let finding = Diagnostic::error(
            &codes::CROSS_ACCOUNT_KEY,
            "the action runs in another account, which can't read the artifacts",
        );
        scope.diagnose(
            finding
                .given("a role of another account, and artifacts without a key of their own")
                .allowed("roles of other accounts with `cross_account_keys(true)`")
                .help("add `cross_account_keys(true)` to the pipeline"),
        );
    }
}

pub(super) fn check_stages(scope: &Scope, stages: &[Placed]) {
    if stages.len() < 2 {
        let finding = Diagnostic::error(&codes::PIPELINE_STAGES, "the pipeline has too few stages");
        scope.diagnose(
            finding
                .given(format!("{} stages", stages.len()))
                .allowed("2 or more")
                .help("add stages with `stage`"),
        );
    }
    for (position, stage) in stages.iter().enumerate() {
        let place = scope.of(&stage.node);
        if stage.actions.is_empty() {
            let finding = Diagnostic::error(&codes::PIPELINE_STAGES, "the stage has no action");
            place.diagnose(
                finding
                    .given("no action")
                    .allowed("at least one")
                    .help("add one with `action`, or leave the stage out"),
            );
        }
        for action in &stage.actions {
            let is_source = action.properties.category == ActionCategory::Source;
            let given = match (position, is_source) {
                (0, false) => "an action that does something else in the first stage",
                (1.., true) => "an action that brings source in a later stage",
                _ => continue,
            };
            let finding =
                Diagnostic::error(&codes::SOURCE_STAGE, "the action can't be in this stage");
            scope.of(&action.node).diagnose(
                finding
                    .given(given)
                    .allowed("actions that bring source in the first stage, and only there")
                    .help("move it to another stage"),
            );
        }
    }
}

/// Every artifact is produced once, before it is taken.
pub(super) fn check_artifacts(scope: &Scope, stages: &[Placed]) {
    let mut produced: Vec<(usize, u32, String)> = Vec::new();
    let actions = |stages: &'_ [Placed]| -> Vec<(usize, usize)> {
        let indices = stages.iter().enumerate().flat_map(|(stage, placed)| {
            (0..placed.actions.len()).map(move |action| (stage, action))
        });
        indices.collect()
    };
    let all = actions(stages);
    let of = |(stage, action): (usize, usize)| -> Option<&Bound> {
        stages
            .get(stage)
            .and_then(|placed| placed.actions.get(action))
    };
    for index in &all {
        let Some(bound) = of(*index) else { continue };
        for output in &bound.properties.outputs {
            let name = output.artifact_name().unwrap_or_default();
            if produced.iter().any(|(_, _, other)| *other == name) {
                let finding = Diagnostic::error(
                    &codes::ARTIFACT_PRODUCED_TWICE,
                    "two actions produce the same artifact",
                );
                scope.of(&bound.node).diagnose(
                    finding
                        .given(format!("`{name}` twice"))
                        .allowed("an artifact of its own for each")
                        .help("give one of them another artifact"),
                );
            }
            produced.push((index.0, bound.properties.run_order, name));
        }
    }
    for index in &all {
        let Some(bound) = of(*index) else { continue };
        let when = (index.0, bound.properties.run_order);
        for input in &bound.properties.inputs {
            let name = input.artifact_name();
            let earlier = produced.iter().any(|(stage, order, other)| {
                (*stage, *order) < when && name.as_ref() == Some(other)
            });
            if !earlier {
                let finding = Diagnostic::error(
                    &codes::ARTIFACT_NOT_PRODUCED,
                    "the action takes an artifact that is not there yet",
                );
                let name = name.unwrap_or_else(|| "without a name".to_owned());
                scope.of(&bound.node).diagnose(
                    finding
                        .given(format!("`{name}`"))
                        .allowed("an artifact of an earlier stage, or of a lower run order in the same one")
                        .help("produce it earlier, or take another one"),
                );
            }
        }
    }
}

pub(super) fn check_triggers(scope: &Scope, stages: &[Placed], triggers: &[Trigger]) {
    let sources: Vec<&str> = stages
        .iter()
        .flat_map(|stage| &stage.actions)
        .filter(|action| action.properties.provider == "CodeStarSourceConnection")
        .map(|action| &*action.properties.name)
        .collect();
    for (position, trigger) in triggers.iter().enumerate() {
        let name = &*trigger.source_action;
        let refuse = |given: String, help: &str| {
            let finding = Diagnostic::error(
                &codes::TRIGGER,
                "the trigger is for no action that could start the pipeline",
            );
            scope.diagnose(
                finding
                    .given(given)
                    .allowed(match sources.is_empty() {
                        true => "an action that gets source by a connection".to_owned(),
                        false => sources.join(", "),
                    })
                    .help(help),
            );
        };
        if !sources.contains(&name) {
            refuse(format!("`{name}`"), "name one of these actions");
        }
        let earlier = triggers.iter().take(position);
        if earlier.clone().any(|other| other.source_action == name) {
            refuse(
                format!("`{name}` in two triggers"),
                "put the filters into one trigger",
            );
        }
    }
}

pub(super) fn check_type(scope: &Scope, newer: &[(&str, bool)]) {
    for (what, _) in newer.iter().filter(|(_, given)| *given) {
        let finding = Diagnostic::error(
            &codes::PIPELINE_TYPE,
            "a pipeline of type V1 does not have that",
        );
        scope.diagnose(
            finding
                .given(what)
                .allowed("it in pipelines of type V2")
                .help("leave `pipeline_type` out, or leave it out"),
        );
    }
}

/// Where a pipeline keeps its own artifacts has to be known where it keeps others elsewhere.
pub(super) fn refuse_unknown_region(scope: &Scope, region: &str) {
    let finding = Diagnostic::error(
        &codes::ACTION_REGION,
        "the action names a region, and that of the pipeline is not known",
    );
    scope.diagnose(
        finding
            .given(format!("`{region}`, in a stack for any region"))
            .allowed("actions in other regions in a stack of a known one")
            .help("give the stack an environment, or leave the region out"),
    );
}

pub(super) fn refuse_region(scope: &Scope, region: &str, replicas: &[(Text, BucketRef)]) {
    let finding = Diagnostic::error(
        &codes::ACTION_REGION,
        "the action runs in a region that has no bucket for artifacts",
    );
    let known: Vec<&str> = replicas.iter().map(|(region, _)| &**region).collect();
    scope.diagnose(
        finding
            .given(format!("`{region}`"))
            .allowed(match known.is_empty() {
                true => "the pipeline's region".to_owned(),
                false => format!("the pipeline's region, {}", known.join(", ")),
            })
            .help("name a bucket there with `cross_region_replication_bucket`"),
    );
}
