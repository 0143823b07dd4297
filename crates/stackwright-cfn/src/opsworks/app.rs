// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpsWorks::App` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-app.html>
///
/// `AWS::OpsWorks::App`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `Shortname`, `StackId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-app.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApp(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpsWorks::App",
    tags: None,
    rules: "",
};

impl CfnApp {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpsWorks::App";

    /// `CfnApp` with its required properties, in alphabetical order:
    ///
    /// - `name`: The app name.
    /// - `stack_id`: The stack ID.
    /// - `r#type`: The app type.
    pub fn new(
        name: impl IntoValue<String>,
        stack_id: impl IntoValue<String>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("StackId", stack_id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A `Source` object that specifies the app repository.
    ///
    /// `AppSource`; updated in place.
    pub fn app_source(mut self, value: impl IntoValue<SourceProperty>) -> Self {
        self.0.put("AppSource", value.into_value().into_node());
        self
    }

    /// One or more user-defined key/value pairs to be added to the stack attributes.
    ///
    /// `Attributes`; updated in place.
    pub fn attributes(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// The app's data source.
    ///
    /// `DataSources`; updated in place.
    pub fn data_sources(mut self, value: impl IntoValue<List<DataSourceProperty>>) -> Self {
        self.0.put("DataSources", value.into_value().into_node());
        self
    }

    /// A description of the app.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The app virtual host settings, with multiple domains separated by commas. For example: `'www.example.com, example.com'`
    ///
    /// `Domains`; updated in place.
    pub fn domains(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Domains", value.into_value().into_node());
        self
    }

    /// Whether to enable SSL for the app.
    ///
    /// `EnableSsl`; updated in place.
    pub fn enable_ssl(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnableSsl", value.into_value().into_node());
        self
    }

    /// An array of `EnvironmentVariable` objects that specify environment variables to be associated with the app. After you deploy the app, these variables are defined on the associated app server instance. For more information, see [Environment Variables](https://docs.aws.amazon.com/opsworks/latest/userguide/workingapps-creating.html#workingapps-creating-environment).
    ///
    /// There is no specific limit on the number of environment variables. However, the size of the associated data structure - which includes the variables' names, values, and protected flag values - cannot exceed 20 KB. This limit should accommodate most if not all use cases. Exceeding it will cause an exception with the message, "Environment: is too large (maximum is 20KB)."
    ///
    /// > If you have specified one or more environment variables, you cannot modify the stack's Chef version.
    ///
    /// `Environment`; updated in place.
    pub fn environment(mut self, value: impl IntoValue<List<EnvironmentVariableProperty>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The app's short name.
    ///
    /// `Shortname`; an update replaces the resource.
    pub fn shortname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Shortname", value.into_value().into_node());
        self
    }

    /// An `SslConfiguration` object with the SSL configuration.
    ///
    /// `SslConfiguration`; updated in place.
    pub fn ssl_configuration(mut self, value: impl IntoValue<SslConfigurationProperty>) -> Self {
        self.0
            .put("SslConfiguration", value.into_value().into_node());
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
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `DataSource` of `AWS::OpsWorks::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceProperty(Object);

impl DataSourceProperty {
    /// `DataSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The data source's ARN.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
        self
    }

    /// The database name.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The data source's type, `AutoSelectOpsworksMysqlInstance`, `OpsworksMysqlInstance`, `RdsDbInstance`, or `None`.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for DataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceProperty> for DataSourceProperty {}
impl From<DataSourceProperty> for Node {
    #[inline]
    fn from(value: DataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceProperty> for DataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EnvironmentVariable` of `AWS::OpsWorks::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnvironmentVariableProperty(Object);

impl EnvironmentVariableProperty {
    /// `EnvironmentVariableProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: (Required) The environment variable's name, which can consist of up to 64 characters and must be specified.
    /// - `value`: (Optional) The environment variable's value, which can be left empty.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// (Optional) Whether the variable's value is returned by the `DescribeApps` action. To hide an environment variable's value, set `Secure` to `true`. `DescribeApps` returns `*****FILTERED*****` instead of the actual value. The default value for `Secure` is `false`.
    ///
    /// `Secure`.
    pub fn secure(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Secure", value.into_value().into_node());
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

/// The property type `Source` of `AWS::OpsWorks::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProperty(Object);

impl SourceProperty {
    /// `SourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When included in a request, the parameter depends on the repository type.
    ///
    /// - For Amazon S3 bundles, set `Password` to the appropriate IAM secret access key.
    /// - For HTTP bundles and Subversion repositories, set `Password` to the password.
    ///
    /// For more information on how to safely handle IAM credentials, see [](https://docs.aws.amazon.com/general/latest/gr/aws-access-keys-best-practices.html).
    ///
    /// In responses, OpsWorks Stacks returns `*****FILTERED*****` instead of the actual value.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The application's version. OpsWorks Stacks enables you to easily deploy new versions of an application. One of the simplest approaches is to have branches or revisions in your repository that represent different versions that can potentially be deployed.
    ///
    /// `Revision`.
    pub fn revision(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Revision", value.into_value().into_node());
        self
    }

    /// In requests, the repository's SSH key.
    ///
    /// In responses, OpsWorks Stacks returns `*****FILTERED*****` instead of the actual value.
    ///
    /// `SshKey`.
    pub fn ssh_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SshKey", value.into_value().into_node());
        self
    }

    /// The repository type.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The source URL. The following is an example of an Amazon S3 source URL: `https://s3.amazonaws.com/opsworks-demo-bucket/opsworks_cookbook_demo.tar.gz`.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
        self
    }

    /// This parameter depends on the repository type.
    ///
    /// - For Amazon S3 bundles, set `Username` to the appropriate IAM access key ID.
    /// - For HTTP bundles, Git repositories, and Subversion repositories, set `Username` to the user name.
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

impl Kind for SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceProperty> for SourceProperty {}
impl From<SourceProperty> for Node {
    #[inline]
    fn from(value: SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceProperty> for SourceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SslConfiguration` of `AWS::OpsWorks::App`.
#[must_use = "a property type does nothing until it is set"]
pub struct SslConfigurationProperty(Object);

impl SslConfigurationProperty {
    /// `SslConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The contents of the certificate's domain.crt file.
    ///
    /// `Certificate`.
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Certificate", value.into_value().into_node());
        self
    }

    /// Optional. Can be used to specify an intermediate certificate authority key or client authentication.
    ///
    /// `Chain`.
    pub fn chain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Chain", value.into_value().into_node());
        self
    }

    /// The private key; the contents of the certificate's domain.kex file.
    ///
    /// `PrivateKey`.
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrivateKey", value.into_value().into_node());
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

impl Kind for SslConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SslConfigurationProperty> for SslConfigurationProperty {}
impl From<SslConfigurationProperty> for Node {
    #[inline]
    fn from(value: SslConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SslConfigurationProperty> for SslConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SslConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
