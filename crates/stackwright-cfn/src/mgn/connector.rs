// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MGN::Connector` and its property types.

use crate::l1::*;

/// Resource schema for AWS::MGN::Connector. A Connector provides connectivity between a source environment and Application Migration Service (MGN) via AWS Systems Manager (SSM).
///
/// `AWS::MGN::Connector`; `Ref` returns its `Arn`, a [`mgn::ConnectorArn`](kinds::mgn::ConnectorArn).
/// Changing one of these replaces it: `SsmInstanceID`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MGN::Connector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connector.rules"),
};

impl CfnConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MGN::Connector";

    /// `CfnConnector` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the connector.
    /// - `ssm_instance_id`: The SSM instance ID associated with this connector.
    pub fn new(name: impl IntoValue<String>, ssm_instance_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SsmInstanceID", ssm_instance_id.into_value().into_node());
        Self(object_)
    }

    /// SSM command configuration for the connector.
    ///
    /// `SsmCommandConfig`; updated in place.
    pub fn ssm_command_config(
        mut self,
        value: impl IntoValue<ConnectorSsmCommandConfigProperty>,
    ) -> Self {
        self.0
            .put("SsmCommandConfig", value.into_value().into_node());
        self
    }

    /// Tags to assign to the connector.
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

impl Construct for CfnConnector {
    type Handle = CfnConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectorRef {
        CfnConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnector`] of a stack.
pub struct CfnConnectorRef(NodeRef);

impl Clone for CfnConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectorRef {}
impl AsNode for CfnConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectorRef {
    /// What `Ref` returns: its `Arn`, a [`mgn::ConnectorArn`](kinds::mgn::ConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mgn::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the connector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mgn::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique identifier of the connector.
    ///
    /// `Fn::GetAtt` of `ConnectorID`.
    #[inline]
    pub fn attr_connector_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorID")))
    }
}

impl IntoValue<kinds::mgn::ConnectorArn> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mgn::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// SSM command configuration for the connector.
///
/// The property type `ConnectorSsmCommandConfig` of `AWS::MGN::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorSsmCommandConfigProperty(Object);

impl ConnectorSsmCommandConfigProperty {
    /// `ConnectorSsmCommandConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_output_enabled`: Whether SSM command output is sent to CloudWatch Logs.
    /// - `s3_output_enabled`: Whether SSM command output is stored in S3.
    pub fn new(
        cloud_watch_output_enabled: impl IntoValue<bool>,
        s3_output_enabled: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CloudWatchOutputEnabled",
            cloud_watch_output_enabled.into_value().into_node(),
        );
        object_.put(
            "S3OutputEnabled",
            s3_output_enabled.into_value().into_node(),
        );
        Self(object_)
    }

    /// The CloudWatch Logs group name for SSM command output.
    ///
    /// `CloudWatchLogGroupName`.
    pub fn cloud_watch_log_group_name(
        mut self,
        value: impl IntoValue<kinds::logs::LogGroupName>,
    ) -> Self {
        self.0
            .put("CloudWatchLogGroupName", value.into_value().into_node());
        self
    }

    /// The S3 bucket name for SSM command output.
    ///
    /// `OutputS3BucketName`.
    pub fn output_s3_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0
            .put("OutputS3BucketName", value.into_value().into_node());
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

impl Kind for ConnectorSsmCommandConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorSsmCommandConfigProperty> for ConnectorSsmCommandConfigProperty {}
impl From<ConnectorSsmCommandConfigProperty> for Node {
    #[inline]
    fn from(value: ConnectorSsmCommandConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorSsmCommandConfigProperty> for ConnectorSsmCommandConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorSsmCommandConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
