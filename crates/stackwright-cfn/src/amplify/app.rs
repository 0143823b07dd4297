// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Amplify::App` and its property types.

use crate::l1::*;

/// The AWS::Amplify::App resource specifies Apps in Amplify Hosting. An App is a collection of branches.
///
/// `AWS::Amplify::App`; `Ref` returns its `Arn`, a [`amplify::AppArn`](kinds::amplify::AppArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApp(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Amplify::App",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("app.rules"),
};

impl CfnApp {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Amplify::App";

    /// `CfnApp` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the Amplify app.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The personal access token for a GitHub repository for an Amplify app. The personal access token is used to authorize access to a GitHub repository using the Amplify GitHub App. The token is not stored.
    ///
    /// Use `AccessToken` for GitHub repositories only. To authorize access to a repository provider such as Bitbucket or CodeCommit, use `OauthToken`.
    ///
    /// You must specify either `AccessToken` or `OauthToken` when you create a new app.
    ///
    /// Existing Amplify apps deployed from a GitHub repository using OAuth continue to work with CI/CD. However, we strongly recommend that you migrate these apps to use the GitHub App. For more information, see [Migrating an existing OAuth app to the Amplify GitHub App](https://docs.aws.amazon.com/amplify/latest/userguide/setting-up-GitHub-access.html#migrating-to-github-app-auth) in the *Amplify User Guide*.
    ///
    /// `AccessToken`; updated in place.
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessToken", value.into_value().into_node());
        self
    }

    /// Sets the configuration for your automatic branch creation.
    ///
    /// `AutoBranchCreationConfig`; updated in place.
    pub fn auto_branch_creation_config(
        mut self,
        value: impl IntoValue<AutoBranchCreationConfigProperty>,
    ) -> Self {
        self.0
            .put("AutoBranchCreationConfig", value.into_value().into_node());
        self
    }

    /// The credentials for basic authorization for an Amplify app. You must base64-encode the authorization credentials and provide them in the format `user:password`.
    ///
    /// `BasicAuthConfig`; updated in place.
    pub fn basic_auth_config(mut self, value: impl IntoValue<BasicAuthConfigProperty>) -> Self {
        self.0
            .put("BasicAuthConfig", value.into_value().into_node());
        self
    }

    /// The build specification (build spec) for an Amplify app.
    ///
    /// `BuildSpec`; updated in place.
    pub fn build_spec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BuildSpec", value.into_value().into_node());
        self
    }

    /// The cache configuration for the Amplify app. If you don't specify the cache configuration `type`, Amplify uses the default `AMPLIFY_MANAGED` setting.
    ///
    /// `CacheConfig`; updated in place.
    pub fn cache_config(mut self, value: impl IntoValue<CacheConfigProperty>) -> Self {
        self.0.put("CacheConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role for an SSR app. The Compute role allows the Amplify Hosting compute service to securely access specific AWS resources based on the role's permissions. For more information about the SSR Compute role, see [Adding an SSR Compute role](https://docs.aws.amazon.com/amplify/latest/userguide/amplify-SSR-compute-role.html) in the *Amplify User Guide*.
    ///
    /// `ComputeRoleArn`; updated in place.
    pub fn compute_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("ComputeRoleArn", value.into_value().into_node());
        self
    }

    /// The custom HTTP headers for an Amplify app.
    ///
    /// `CustomHeaders`; updated in place.
    pub fn custom_headers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomHeaders", value.into_value().into_node());
        self
    }

    /// The custom rewrite and redirect rules for an Amplify app.
    ///
    /// `CustomRules`; updated in place.
    pub fn custom_rules(mut self, value: impl IntoValue<List<CustomRuleProperty>>) -> Self {
        self.0.put("CustomRules", value.into_value().into_node());
        self
    }

    /// The description of the Amplify app.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Automatically disconnect a branch in Amplify Hosting when you delete a branch from your Git repository.
    ///
    /// `EnableBranchAutoDeletion`; updated in place.
    pub fn enable_branch_auto_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableBranchAutoDeletion", value.into_value().into_node());
        self
    }

    /// The environment variables for the Amplify app.
    ///
    /// For a list of the environment variables that are accessible to Amplify by default, see [Amplify Environment variables](https://docs.aws.amazon.com/amplify/latest/userguide/amplify-console-environment-variables.html) in the *Amplify Hosting User Guide*.
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

    /// AWS Identity and Access Management ( IAM ) service role for the Amazon Resource Name (ARN) of the Amplify app.
    ///
    /// `IAMServiceRole`; updated in place.
    pub fn iam_service_role(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("IAMServiceRole", value.into_value().into_node());
        self
    }

    /// The configuration details that apply to the jobs for an Amplify app.
    ///
    /// `JobConfig`; updated in place.
    pub fn job_config(mut self, value: impl IntoValue<JobConfigProperty>) -> Self {
        self.0.put("JobConfig", value.into_value().into_node());
        self
    }

    /// The OAuth token for a third-party source control system for an Amplify app. The OAuth token is used to create a webhook and a read-only deploy key using SSH cloning. The OAuth token is not stored.
    ///
    /// Use `OauthToken` for repository providers other than GitHub, such as Bitbucket or CodeCommit. To authorize access to GitHub as your repository provider, use `AccessToken`.
    ///
    /// You must specify either `OauthToken` or `AccessToken` when you create a new app.
    ///
    /// Existing Amplify apps deployed from a GitHub repository using OAuth continue to work with CI/CD. However, we strongly recommend that you migrate these apps to use the GitHub App. For more information, see [Migrating an existing OAuth app to the Amplify GitHub App](https://docs.aws.amazon.com/amplify/latest/userguide/setting-up-GitHub-access.html#migrating-to-github-app-auth) in the *Amplify User Guide*.
    ///
    /// `OauthToken`; updated in place.
    pub fn oauth_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OauthToken", value.into_value().into_node());
        self
    }

    /// The platform for the Amplify app. For a static app, set the platform type to `WEB`. For a dynamic server-side rendered (SSR) app, set the platform type to `WEB_COMPUTE`. For an app requiring Amplify Hosting's original SSR support only, set the platform type to `WEB_DYNAMIC`.
    ///
    /// If you are deploying an SSG only app with Next.js version 14 or later, you must set the platform type to `WEB_COMPUTE` and set the artifacts `baseDirectory` to `.next` in the application's build settings. For an example of the build specification settings, see [Amplify build settings for a Next.js 14 SSG application](https://docs.aws.amazon.com/amplify/latest/userguide/deploy-nextjs-app.html#build-setting-detection-ssg-14) in the *Amplify Hosting User Guide*.
    ///
    /// `Platform`; one of `WEB`, `WEB_DYNAMIC`, `WEB_COMPUTE`; updated in place.
    pub fn platform(mut self, value: impl IntoValue<Platform>) -> Self {
        self.0.put("Platform", value.into_value().into_node());
        self
    }

    /// The Git repository for the Amplify app.
    ///
    /// `Repository`; updated in place.
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Repository", value.into_value().into_node());
        self
    }

    /// The tag for an Amplify app.
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

impl Construct for CfnApp {
    type Handle = CfnAppRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAppRef {
        CfnAppRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApp`] of a stack.
pub struct CfnAppRef(NodeRef);

impl Clone for CfnAppRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAppRef {}
impl AsNode for CfnAppRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAppRef {
    /// What `Ref` returns: its `Arn`, a [`amplify::AppArn`](kinds::amplify::AppArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::amplify::AppArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique Id for the Amplify App.
    ///
    /// `Fn::GetAtt` of `AppId`.
    #[inline]
    pub fn attr_app_id(&self) -> Value<kinds::amplify::AppId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppId")))
    }

    /// Name for the Amplify App.
    ///
    /// `Fn::GetAtt` of `AppName`.
    #[inline]
    pub fn attr_app_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppName")))
    }

    /// ARN for the Amplify App.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::amplify::AppArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Default domain for the Amplify App.
    ///
    /// `Fn::GetAtt` of `DefaultDomain`.
    #[inline]
    pub fn attr_default_domain(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DefaultDomain")))
    }
}

impl IntoValue<kinds::amplify::AppArn> for &CfnAppRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amplify::AppArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::amplify::AppId> for &CfnAppRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amplify::AppId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AppId")))
    }
}

/// Use the AutoBranchCreationConfig property type to automatically create branches that match a certain pattern.
///
/// The property type `AutoBranchCreationConfig` of `AWS::Amplify::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoBranchCreationConfigProperty(Object);

impl AutoBranchCreationConfigProperty {
    /// `AutoBranchCreationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Automated branch creation glob patterns for the Amplify app.
    ///
    /// `AutoBranchCreationPatterns`.
    pub fn auto_branch_creation_patterns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AutoBranchCreationPatterns", value.into_value().into_node());
        self
    }

    /// Sets password protection for your auto created branch.
    ///
    /// `BasicAuthConfig`.
    pub fn basic_auth_config(mut self, value: impl IntoValue<BasicAuthConfigProperty>) -> Self {
        self.0
            .put("BasicAuthConfig", value.into_value().into_node());
        self
    }

    /// The build specification (build spec) for the autocreated branch.
    ///
    /// `BuildSpec`.
    pub fn build_spec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BuildSpec", value.into_value().into_node());
        self
    }

    /// Enables automated branch creation for the Amplify app.
    ///
    /// `EnableAutoBranchCreation`.
    pub fn enable_auto_branch_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableAutoBranchCreation", value.into_value().into_node());
        self
    }

    /// Enables auto building for the auto created branch.
    ///
    /// `EnableAutoBuild`.
    pub fn enable_auto_build(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableAutoBuild", value.into_value().into_node());
        self
    }

    /// Enables performance mode for the branch.
    ///
    /// Performance mode optimizes for faster hosting performance by keeping content cached at the edge for a longer interval. When performance mode is enabled, hosting configuration or code changes can take up to 10 minutes to roll out.
    ///
    /// `EnablePerformanceMode`.
    pub fn enable_performance_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnablePerformanceMode", value.into_value().into_node());
        self
    }

    /// Sets whether pull request previews are enabled for each branch that Amplify Hosting automatically creates for your app. Amplify creates previews by deploying your app to a unique URL whenever a pull request is opened for the branch. Development and QA teams can use this preview to test the pull request before it's merged into a production or integration branch.
    ///
    /// To provide backend support for your preview, Amplify Hosting automatically provisions a temporary backend environment that it deletes when the pull request is closed. If you want to specify a dedicated backend environment for your previews, use the `PullRequestEnvironmentName` property.
    ///
    /// For more information, see [Web Previews](https://docs.aws.amazon.com/amplify/latest/userguide/pr-previews.html) in the *AWS Amplify Hosting User Guide*.
    ///
    /// `EnablePullRequestPreview`.
    pub fn enable_pull_request_preview(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnablePullRequestPreview", value.into_value().into_node());
        self
    }

    /// The environment variables for the autocreated branch.
    ///
    /// `EnvironmentVariables`.
    pub fn environment_variables(
        mut self,
        value: impl IntoValue<List<EnvironmentVariableProperty>>,
    ) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// The framework for the autocreated branch.
    ///
    /// `Framework`.
    pub fn framework(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Framework", value.into_value().into_node());
        self
    }

    /// If pull request previews are enabled, you can use this property to specify a dedicated backend environment for your previews. For example, you could specify an environment named `prod`, `test`, or `dev` that you initialized with the Amplify CLI.
    ///
    /// To enable pull request previews, set the `EnablePullRequestPreview` property to `true`.
    ///
    /// If you don't specify an environment, Amplify Hosting provides backend support for each preview by automatically provisioning a temporary backend environment. Amplify deletes this environment when the pull request is closed.
    ///
    /// For more information about creating backend environments, see [Feature Branch Deployments and Team Workflows](https://docs.aws.amazon.com/amplify/latest/userguide/multi-environments.html) in the *AWS Amplify Hosting User Guide*.
    ///
    /// `PullRequestEnvironmentName`.
    pub fn pull_request_environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PullRequestEnvironmentName", value.into_value().into_node());
        self
    }

    /// Stage for the auto created branch.
    ///
    /// `Stage`; one of `EXPERIMENTAL`, `BETA`, `PULL_REQUEST`, `PRODUCTION`, `DEVELOPMENT`.
    pub fn stage(mut self, value: impl IntoValue<super::Stage>) -> Self {
        self.0.put("Stage", value.into_value().into_node());
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

impl Kind for AutoBranchCreationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoBranchCreationConfigProperty> for AutoBranchCreationConfigProperty {}
impl From<AutoBranchCreationConfigProperty> for Node {
    #[inline]
    fn from(value: AutoBranchCreationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoBranchCreationConfigProperty> for AutoBranchCreationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AutoBranchCreationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the BasicAuthConfig property type to set password protection at an app level to all your branches.
///
/// The property type `BasicAuthConfig` of `AWS::Amplify::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct BasicAuthConfigProperty(Object);

impl BasicAuthConfigProperty {
    /// `BasicAuthConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables basic authorization for the Amplify app's branches.
    ///
    /// `EnableBasicAuth`.
    pub fn enable_basic_auth(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableBasicAuth", value.into_value().into_node());
        self
    }

    /// The password for basic authorization.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The user name for basic authorization.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

/// Describes the cache configuration for an Amplify app.
///
/// For more information about how Amplify applies an optimal cache configuration for your app based on the type of content that is being served, see [Managing cache configuration](https://docs.aws.amazon.com/amplify/latest/userguide/managing-cache-configuration) in the *Amplify User guide*.
///
/// The property type `CacheConfig` of `AWS::Amplify::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct CacheConfigProperty(Object);

impl CacheConfigProperty {
    /// `CacheConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of cache configuration to use for an Amplify app.
    ///
    /// The `AMPLIFY_MANAGED` cache configuration automatically applies an optimized cache configuration for your app based on its platform, routing rules, and rewrite rules.
    ///
    /// The `AMPLIFY_MANAGED_NO_COOKIES` cache configuration type is the same as `AMPLIFY_MANAGED`, except that it excludes all cookies from the cache key. This is the default setting.
    ///
    /// `Type`; one of `AMPLIFY_MANAGED`, `AMPLIFY_MANAGED_NO_COOKIES`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for CacheConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CacheConfigProperty> for CacheConfigProperty {}
impl From<CacheConfigProperty> for Node {
    #[inline]
    fn from(value: CacheConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CacheConfigProperty> for CacheConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CacheConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The CustomRule property type allows you to specify redirects, rewrites, and reverse proxies. Redirects enable a web app to reroute navigation from one URL to another.
///
/// The property type `CustomRule` of `AWS::Amplify::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomRuleProperty(Object);

impl CustomRuleProperty {
    /// `CustomRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`: The source pattern for a URL rewrite or redirect rule.
    /// - `target`: The target pattern for a URL rewrite or redirect rule.
    pub fn new(source: impl IntoValue<String>, target: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// The condition for a URL rewrite or redirect rule, such as a country code.
    ///
    /// `Condition`.
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Condition", value.into_value().into_node());
        self
    }

    /// The status code for a URL rewrite or redirect rule.
    ///
    /// - **200** - Represents a 200 rewrite rule.
    /// - **301** - Represents a 301 (moved pemanently) redirect rule. This and all future requests should be directed to the target URL.
    /// - **302** - Represents a 302 temporary redirect rule.
    /// - **404** - Represents a 404 redirect rule.
    /// - **404-200** - Represents a 404 rewrite rule.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for CustomRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomRuleProperty> for CustomRuleProperty {}
impl From<CustomRuleProperty> for Node {
    #[inline]
    fn from(value: CustomRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomRuleProperty> for CustomRuleProperty {
    #[inline]
    fn into_value(self) -> Value<CustomRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Environment variables are key-value pairs that are available at build time. Set environment variables for all branches in your app.
///
/// The property type `EnvironmentVariable` of `AWS::Amplify::App`.
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

/// Describes the configuration details that apply to the jobs for an Amplify app.
///
/// Use `JobConfig` to apply configuration to jobs, such as customizing the build instance size when you create or update an Amplify app. For more information about customizable build instances, see [Custom build instances](https://docs.aws.amazon.com/amplify/latest/userguide/custom-build-instance.html) in the *Amplify User Guide*.
///
/// The property type `JobConfig` of `AWS::Amplify::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct JobConfigProperty(Object);

impl JobConfigProperty {
    /// `JobConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `build_compute_type`: Specifies the size of the build instance.
    pub fn new(build_compute_type: impl IntoValue<BuildComputeType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BuildComputeType",
            build_compute_type.into_value().into_node(),
        );
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

impl Kind for JobConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JobConfigProperty> for JobConfigProperty {}
impl From<JobConfigProperty> for Node {
    #[inline]
    fn from(value: JobConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JobConfigProperty> for JobConfigProperty {
    #[inline]
    fn into_value(self) -> Value<JobConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BuildComputeType` of a `JobConfig` of `AWS::Amplify::App`.
pub enum BuildComputeType {
    /// `LARGE_16GB`.
    Large16Gb,
    /// `STANDARD_8GB`.
    Standard8Gb,
    /// `XLARGE_72GB`.
    Xlarge72Gb,
}

#[diagnostic::do_not_recommend]
impl Kind for BuildComputeType {}
#[diagnostic::do_not_recommend]
impl TextKind for BuildComputeType {}
#[diagnostic::do_not_recommend]
impl IdKind for BuildComputeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BuildComputeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<BuildComputeType> for BuildComputeType {
    #[inline]
    fn into_value(self) -> Value<BuildComputeType> {
        const VALUES: &[&str] = &["LARGE_16GB", "STANDARD_8GB", "XLARGE_72GB"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Platform` of `AWS::Amplify::App`.
pub enum Platform {
    /// `WEB`.
    Web,
    /// `WEB_COMPUTE`.
    WebCompute,
    /// `WEB_DYNAMIC`.
    WebDynamic,
}

#[diagnostic::do_not_recommend]
impl Kind for Platform {}
#[diagnostic::do_not_recommend]
impl TextKind for Platform {}
#[diagnostic::do_not_recommend]
impl IdKind for Platform {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Platform {}
#[diagnostic::do_not_recommend]
impl IntoValue<Platform> for Platform {
    #[inline]
    fn into_value(self) -> Value<Platform> {
        const VALUES: &[&str] = &["WEB", "WEB_COMPUTE", "WEB_DYNAMIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `CacheConfig` of `AWS::Amplify::App`.
pub enum Type {
    /// `AMPLIFY_MANAGED`.
    AmplifyManaged,
    /// `AMPLIFY_MANAGED_NO_COOKIES`.
    AmplifyManagedNoCookies,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["AMPLIFY_MANAGED", "AMPLIFY_MANAGED_NO_COOKIES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
