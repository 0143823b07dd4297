//! Functions.

use stackwright_core::{IntoValue, Node, Object, Text, Value, intrinsic, text};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::iam::PolicyStatement;

/// Calls a function of Lambda, which says how it went with `codepipeline:PutJobSuccessResult`.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Lambda.html>
#[derive(Clone, Debug)]
pub struct LambdaInvokeAction {
    common: Common,
    function_arn: Value<String>,
    function_name: Value<String>,
    inputs: Vec<Artifact>,
    outputs: Vec<Artifact>,
    user_parameters: Option<Value<String>>,
}

action_setters!(LambdaInvokeAction);

impl LambdaInvokeAction {
    /// Calls the function with this ARN.
    pub fn new(name: impl Into<Text>, function_arn: impl IntoValue<String>) -> Self {
        let function_arn = function_arn.into_value();
        let function_name = match function_arn.as_text() {
            Some(arn) => arn.split(':').nth(6).unwrap_or(arn).into_value(),
            None => text![intrinsic::select(6, function_arn.split(":"))].value(),
        };
        Self {
            common: Common::new(name),
            function_arn,
            function_name,
            inputs: Vec::new(),
            outputs: Vec::new(),
            user_parameters: None,
        }
    }

    /// Adds an artifact that the function gets; there can be five.
    #[must_use]
    pub fn input(mut self, input: &Artifact) -> Self {
        self.inputs.push(input.clone());
        self
    }

    /// Adds an artifact that the function produces; there can be five.
    #[must_use]
    pub fn output(mut self, output: &Artifact) -> Self {
        self.outputs.push(output.clone());
        self
    }

    /// What the function is told, as JSON. Default: nothing.
    #[must_use]
    pub fn user_parameters(mut self, parameters: impl Into<Node>) -> Self {
        self.user_parameters = Some(intrinsic::json_text(parameters));
        self
    }

    /// What the function is told, as it is. Default: nothing.
    #[must_use]
    pub fn user_parameters_string(mut self, parameters: impl IntoValue<String>) -> Self {
        self.user_parameters = Some(parameters.into_value());
        self
    }

    /// What stands for a variable that the function sets in configurations of later actions. The
    /// action needs a namespace.
    #[track_caller]
    pub fn variable(&self, name: &str) -> Value<String> {
        self.common.variable(name)
    }
}

impl Action for LambdaInvokeAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Invoke, "Lambda")
            .artifact_bounds(ArtifactBounds::new((0, 5), (0, 5)))
            .inputs(self.inputs.clone())
            .outputs(self.outputs.clone())
            .resource(&self.function_arn)
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        // The console lists functions with it.
        let list = PolicyStatement::new()
            .actions(["lambda:ListFunctions"])
            .all_resources();
        role.add_to_policy(scope, list);
        let versions: Value<String> = text![&self.function_arn, ":*"].value();
        let call = PolicyStatement::new()
            .actions(["lambda:InvokeFunction"])
            .resources([self.function_arn.clone(), versions]);
        role.add_to_policy(scope, call);
        match (self.inputs.is_empty(), self.outputs.is_empty()) {
            (true, true) => {}
            (false, true) => drop(context.bucket().grant_read(scope, role)),
            (true, false) => drop(context.bucket().grant_write(scope, role)),
            (false, false) => drop(context.bucket().grant_read_write(scope, role)),
        }
        let mut configuration = Object::new().with("FunctionName", &self.function_name);
        if let Some(parameters) = &self.user_parameters {
            configuration.set("UserParameters", parameters.into());
        }
        configuration
    }
}
