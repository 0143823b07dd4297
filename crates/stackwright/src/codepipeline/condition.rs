//! What lets a stage go on.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Text, Value};

use super::codes;
use crate::iam::RoleRef;

/// What happens where a condition does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConditionResult {
    /// The stage goes back to its last execution that succeeded.
    Rollback,
    /// The stage fails.
    Fail,
    /// The stage is tried again.
    Retry,
    /// The stage is left out.
    Skip,
}

impl ConditionResult {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Rollback => "ROLLBACK",
            Self::Fail => "FAIL",
            Self::Retry => "RETRY",
            Self::Skip => "SKIP",
        }
    }
}

/// What of a stage is tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryMode {
    /// All of it.
    AllActions,
    /// The actions that failed.
    FailedActions,
}

/// Something that has to be so: the state of an alarm, a time of the day, a command that succeeds.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html>
#[derive(Clone, Debug)]
pub struct Rule {
    name: Text,
    provider: Text,
    version: Text,
    configuration: Option<Object>,
    commands: Vec<Value<String>>,
    input_artifacts: Vec<Text>,
    region: Option<Text>,
    role: Option<RoleRef>,
}

impl Rule {
    /// A rule of this name and kind: `CloudWatchAlarm`, `Commands`, `DeploymentWindow`,
    /// `LambdaInvoke`, `VariableCheck` or `CodeBuild`.
    pub fn new(name: impl Into<Text>, provider: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            provider: provider.into(),
            version: Text::Borrowed("1"),
            configuration: None,
            commands: Vec::new(),
            input_artifacts: Vec::new(),
            region: None,
            role: None,
        }
    }

    /// The version of the kind of rule. Default: 1.
    #[must_use]
    pub fn version(mut self, version: impl Into<Text>) -> Self {
        self.version = version.into();
        self
    }

    /// What the kind of rule wants to know. Default: nothing.
    #[must_use]
    pub fn configuration(mut self, configuration: Object) -> Self {
        self.configuration = Some(configuration);
        self
    }

    /// The commands that have to succeed, of the kind `Commands`.
    #[must_use]
    pub fn commands<C: IntoValue<String>>(mut self, commands: impl IntoIterator<Item = C>) -> Self {
        self.commands
            .extend(commands.into_iter().map(IntoValue::into_value));
        self
    }

    /// The artifacts that the rule reads, by their names.
    #[must_use]
    pub fn input_artifacts<A: Into<Text>>(
        mut self,
        artifacts: impl IntoIterator<Item = A>,
    ) -> Self {
        self.input_artifacts
            .extend(artifacts.into_iter().map(Into::into));
        self
    }

    /// The region in which the rule is checked. Default: the pipeline's.
    #[must_use]
    pub fn region(mut self, region: impl Into<Text>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The role with which the rule is checked. Default: the pipeline's.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    fn render(&self) -> Node {
        let mut rule = Object::typed();
        if !self.commands.is_empty() {
            rule.put("Commands", self.commands.clone().into());
        }
        rule.put_some("Configuration", self.configuration.clone().map(Node::from));
        if !self.input_artifacts.is_empty() {
            let inputs = self.input_artifacts.iter().map(|name| {
                let mut input = Object::typed();
                input.put("Name", name.clone().into());
                Node::from(input)
            });
            rule.put("InputArtifacts", Node::List(inputs.collect()));
        }
        rule.put("Name", self.name.clone().into());
        rule.put_some("Region", self.region.clone().map(Node::Text));
        let role = self.role.as_ref();
        rule.put_some("RoleArn", role.map(|role| role.role_arn().into_node()));
        let mut kind = Object::typed();
        kind.put("Category", "Rule".into());
        kind.put("Owner", "AWS".into());
        kind.put("Provider", self.provider.clone().into());
        kind.put("Version", self.version.clone().into());
        rule.put("RuleTypeId", kind.into());
        rule.into()
    }
}

/// What has to be so for a stage to be entered, or to have succeeded.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html>
///
/// ```
/// use stackwright::codepipeline::{Conditions, ConditionResult, Rule};
/// use stackwright::prelude::*;
///
/// let office_hours = Rule::new("Window", "DeploymentWindow").configuration(
///     Object::new()
///         .with("Cron", "* * 9-17 ? * MON-FRI *")
///         .with("TimeZone", "Europe/Berlin"),
/// );
/// let conditions = Conditions::new(ConditionResult::Fail, [office_hours]);
/// ```
#[derive(Clone, Debug)]
pub struct Conditions {
    result: Option<ConditionResult>,
    rules: Vec<Rule>,
}

impl Conditions {
    /// All of these rules; where one does not hold, this happens.
    pub fn new(result: ConditionResult, rules: impl IntoIterator<Item = Rule>) -> Self {
        Self {
            result: Some(result),
            rules: rules.into_iter().collect(),
        }
    }

    fn list(&self) -> Node {
        let mut condition = Object::typed();
        let result = self.result.map(ConditionResult::as_str);
        condition.put_some("Result", result.map(Node::from));
        let rules = self.rules.iter().map(Rule::render);
        condition.put("Rules", Node::List(rules.collect()));
        Node::List(vec![condition.into()])
    }

    pub(super) fn render(&self) -> Node {
        let mut conditions = Object::typed();
        conditions.put("Conditions", self.list());
        conditions.into()
    }

    /// Reports a result that makes no sense at that time.
    pub(super) fn check(&self, scope: &Scope, when: &str, allowed: &[ConditionResult]) {
        let Some(result) = self.result.filter(|result| !allowed.contains(result)) else {
            return;
        };
        let finding = Diagnostic::error(
            &codes::STAGE_CONDITION,
            format!("a condition of {when} a stage can't lead to that"),
        );
        let allowed: Vec<&str> = allowed.iter().map(|result| result.as_str()).collect();
        scope.diagnose(
            finding
                .given(result.as_str())
                .allowed(allowed.join(", "))
                .help("choose another result"),
        );
    }
}

/// What happens when a stage fails.
#[derive(Clone, Debug)]
pub struct FailureConditions {
    result: ConditionResult,
    retry_mode: Option<RetryMode>,
    conditions: Option<Conditions>,
}

impl FailureConditions {
    /// The stage goes back to its last execution that succeeded.
    pub const fn rollback() -> Self {
        Self::of(ConditionResult::Rollback)
    }

    /// The stage is tried again.
    pub const fn retry(mode: RetryMode) -> Self {
        let mut failure = Self::of(ConditionResult::Retry);
        failure.retry_mode = Some(mode);
        failure
    }

    /// The stage is left out.
    pub const fn skip() -> Self {
        Self::of(ConditionResult::Skip)
    }

    /// The stage has failed.
    pub const fn fail() -> Self {
        Self::of(ConditionResult::Fail)
    }

    const fn of(result: ConditionResult) -> Self {
        Self {
            result,
            retry_mode: None,
            conditions: None,
        }
    }

    /// Only under these conditions. Default: always.
    #[must_use]
    pub fn conditions(mut self, conditions: Conditions) -> Self {
        self.conditions = Some(conditions);
        self
    }

    pub(super) fn render(&self) -> Node {
        let mut failure = Object::typed();
        failure.put_some("Conditions", self.conditions.as_ref().map(Conditions::list));
        failure.put("Result", self.result.as_str().into());
        if let Some(mode) = self.retry_mode {
            let mode = match mode {
                RetryMode::AllActions => "ALL_ACTIONS",
                RetryMode::FailedActions => "FAILED_ACTIONS",
            };
            let mut retry = Object::typed();
            retry.put("RetryMode", mode.into());
            failure.put("RetryConfiguration", retry.into());
        }
        failure.into()
    }
}
