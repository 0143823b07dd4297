// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Amplify::Branch` and its property types.

use crate::l1::*;

/// The AWS::Amplify::Branch resource specifies a new branch within an app.
///
/// `AWS::Amplify::Branch`; `Ref` returns its `Arn`, a [`amplify::BranchArn`](kinds::amplify::BranchArn).
/// Changing one of these replaces it: `AppId`, `BranchName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBranch(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Amplify::Branch",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("branch.rules"),
};

impl CfnBranch {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Amplify::Branch";

    /// `CfnBranch` with its required properties, in alphabetical order:
    ///
    /// - `app_id`: The unique ID for an Amplify app.
    /// - `branch_name`: The name for the branch.
    pub fn new(
        app_id: impl IntoValue<kinds::amplify::AppId>,
        branch_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppId", app_id.into_value().into_node());
        object_.put("BranchName", branch_name.into_value().into_node());
        Self(object_)
    }

    /// The backend for a `Branch` of an Amplify app. Use for a backend created from an CloudFormation stack.
    ///
    /// This field is available to Amplify Gen 2 apps only. When you deploy an application with Amplify Gen 2, you provision the app's backend infrastructure using Typescript code.
    ///
    /// `Backend`; updated in place.
    pub fn backend(mut self, value: impl IntoValue<BackendProperty>) -> Self {
        self.0.put("Backend", value.into_value().into_node());
        self
    }

    /// The basic authorization credentials for a branch of an Amplify app. You must base64-encode the authorization credentials and provide them in the format `user:password`.
    ///
    /// `BasicAuthConfig`; updated in place.
    pub fn basic_auth_config(mut self, value: impl IntoValue<BasicAuthConfigProperty>) -> Self {
        self.0
            .put("BasicAuthConfig", value.into_value().into_node());
        self
    }

    /// The build specification (build spec) for the branch.
    ///
    /// `BuildSpec`; updated in place.
    pub fn build_spec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BuildSpec", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role to assign to a branch of an SSR app. The SSR Compute role allows the Amplify Hosting compute service to securely access specific AWS resources based on the role's permissions. For more information about the SSR Compute role, see [Adding an SSR Compute role](https://docs.aws.amazon.com/amplify/latest/userguide/amplify-SSR-compute-role.html) in the *Amplify User Guide*.
    ///
    /// `ComputeRoleArn`; updated in place.
    pub fn compute_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("ComputeRoleArn", value.into_value().into_node());
        self
    }

    /// The description for the branch that is part of an Amplify app.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Enables auto building for the branch.
    ///
    /// `EnableAutoBuild`; updated in place.
    pub fn enable_auto_build(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableAutoBuild", value.into_value().into_node());
        self
    }

    /// Enables performance mode for the branch.
    ///
    /// Performance mode optimizes for faster hosting performance by keeping content cached at the edge for a longer interval. When performance mode is enabled, hosting configuration or code changes can take up to 10 minutes to roll out.
    ///
    /// `EnablePerformanceMode`; updated in place.
    pub fn enable_performance_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnablePerformanceMode", value.into_value().into_node());
        self
    }

    /// Specifies whether Amplify Hosting creates a preview for each pull request that is made for this branch. If this property is enabled, Amplify deploys your app to a unique preview URL after each pull request is opened. Development and QA teams can use this preview to test the pull request before it's merged into a production or integration branch.
    ///
    /// To provide backend support for your preview, Amplify automatically provisions a temporary backend environment that it deletes when the pull request is closed. If you want to specify a dedicated backend environment for your previews, use the `PullRequestEnvironmentName` property.
    ///
    /// For more information, see [Web Previews](https://docs.aws.amazon.com/amplify/latest/userguide/pr-previews.html) in the *AWS Amplify Hosting User Guide*.
    ///
    /// `EnablePullRequestPreview`; updated in place.
    pub fn enable_pull_request_preview(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnablePullRequestPreview", value.into_value().into_node());
        self
    }

    /// Specifies whether the skew protection feature is enabled for the branch.
    ///
    /// Deployment skew protection is available to Amplify applications to eliminate version skew issues between client and servers in web applications. When you apply skew protection to a branch, you can ensure that your clients always interact with the correct version of server-side assets, regardless of when a deployment occurs. For more information about skew protection, see [Skew protection for Amplify deployments](https://docs.aws.amazon.com/amplify/latest/userguide/skew-protection.html) in the *Amplify User Guide*.
    ///
    /// `EnableSkewProtection`; updated in place.
    pub fn enable_skew_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableSkewProtection", value.into_value().into_node());
        self
    }

    /// The environment variables for the branch.
    ///
    /// `EnvironmentVariables`; updated in place.
    pub fn environment_variables(
        mut self,
        value: impl IntoValue<List<EnvironmentVariableProperty>>,
    ) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// The framework for the branch.
    ///
    /// `Framework`; updated in place.
    pub fn framework(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Framework", value.into_value().into_node());
        self
    }

    /// If pull request previews are enabled for this branch, you can use this property to specify a dedicated backend environment for your previews. For example, you could specify an environment named `prod`, `test`, or `dev` that you initialized with the Amplify CLI and mapped to this branch.
    ///
    /// To enable pull request previews, set the `EnablePullRequestPreview` property to `true`.
    ///
    /// If you don't specify an environment, Amplify Hosting provides backend support for each preview by automatically provisioning a temporary backend environment. Amplify Hosting deletes this environment when the pull request is closed.
    ///
    /// For more information about creating backend environments, see [Feature Branch Deployments and Team Workflows](https://docs.aws.amazon.com/amplify/latest/userguide/multi-environments.html) in the *AWS Amplify Hosting User Guide*.
    ///
    /// `PullRequestEnvironmentName`; updated in place.
    pub fn pull_request_environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PullRequestEnvironmentName", value.into_value().into_node());
        self
    }

    /// Describes the current stage for the branch.
    ///
    /// `Stage`; one of `EXPERIMENTAL`, `BETA`, `PULL_REQUEST`, `PRODUCTION`, `DEVELOPMENT`; updated in place.
    pub fn stage(mut self, value: impl IntoValue<super::Stage>) -> Self {
        self.0.put("Stage", value.into_value().into_node());
        self
    }

    /// The tag for the branch.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnBranch {
    type Handle = CfnBranchRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBranchRef {
        CfnBranchRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBranch`] of a stack.
pub struct CfnBranchRef(NodeRef);

impl Clone for CfnBranchRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBranchRef {}
impl AsNode for CfnBranchRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBranchRef {
    /// What `Ref` returns: its `Arn`, a [`amplify::BranchArn`](kinds::amplify::BranchArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::amplify::BranchArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ARN for a branch, part of an Amplify App.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::amplify::BranchArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Name for a branch, part of an Amplify App.
    ///
    /// `Fn::GetAtt` of `BranchName`.
    #[inline]
    pub fn attr_branch_name(&self) -> Value<kinds::amplify::BranchName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BranchName")))
    }
}

impl IntoValue<kinds::amplify::BranchArn> for &CfnBranchRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amplify::BranchArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::amplify::BranchName> for &CfnBranchRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amplify::BranchName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BranchName")))
    }
}

/// Describes the backend associated with an Amplify `Branch`.
///
/// This property is available to Amplify Gen 2 apps only. When you deploy an application with Amplify Gen 2, you provision the app's backend infrastructure using Typescript code.
///
/// The property type `Backend` of `AWS::Amplify::Branch`.
#[must_use = "a property type does nothing until it is set"]
pub struct BackendProperty(Object);

impl BackendProperty {
    /// `BackendProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) for the CloudFormation stack.
    ///
    /// `StackArn`.
    pub fn stack_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StackArn", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for BackendProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BackendProperty> for BackendProperty {}
impl From<BackendProperty> for Node {
    #[inline]
    fn from(value: BackendProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BackendProperty> for BackendProperty {
    #[inline]
    fn into_value(self) -> Value<BackendProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the BasicAuthConfig property type to set password protection for a specific branch.
///
/// The property type `BasicAuthConfig` of `AWS::Amplify::Branch`.
#[must_use = "a property type does nothing until it is set"]
pub struct BasicAuthConfigProperty(Object);

impl BasicAuthConfigProperty {
    /// `BasicAuthConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `password`: The password for basic authorization.
    /// - `username`
    pub fn new(password: impl IntoValue<String>, username: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Password", password.into_value().into_node());
        object_.put("Username", username.into_value().into_node());
        Self(object_)
    }

    /// Enables basic authorization for the branch.
    ///
    /// `EnableBasicAuth`.
    pub fn enable_basic_auth(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableBasicAuth", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for BasicAuthConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BasicAuthConfigProperty> for BasicAuthConfigProperty {}
impl From<BasicAuthConfigProperty> for Node {
    #[inline]
    fn from(value: BasicAuthConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BasicAuthConfigProperty> for BasicAuthConfigProperty {
    #[inline]
    fn into_value(self) -> Value<BasicAuthConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The EnvironmentVariable property type sets environment variables for a specific branch. Environment variables are key-value pairs that are available at build time.
///
/// The property type `EnvironmentVariable` of `AWS::Amplify::Branch`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentVariableProperty(Object);

impl EnvironmentVariableProperty {
    /// `EnvironmentVariableProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The environment variable name.
    /// - `value`: The environment variable value.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for EnvironmentVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnvironmentVariableProperty> for EnvironmentVariableProperty {}
impl From<EnvironmentVariableProperty> for Node {
    #[inline]
    fn from(value: EnvironmentVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnvironmentVariableProperty> for EnvironmentVariableProperty {
    #[inline]
    fn into_value(self) -> Value<EnvironmentVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
