// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::Integration` and its property types.

use crate::l1::*;

/// Describes a zero-ETL or S3 integration.
///
/// `AWS::Redshift::Integration`; `Ref` returns its `IntegrationArn`, a [`redshift::IntegrationArn`](kinds::redshift::IntegrationArn).
/// Changing one of these replaces it: `AdditionalEncryptionContext`, `KMSKeyId`, `SourceArn`, `TargetArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-integration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::Integration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("integration.rules"),
};

impl CfnIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::Integration";

    /// `CfnIntegration` with its required properties, in alphabetical order:
    ///
    /// - `source_arn`: The Amazon Resource Name (ARN) of the database used as the source for replication.
    /// - `target_arn`: The Amazon Resource Name (ARN) of the Amazon Redshift data warehouse to use as the target for replication.
    pub fn new(source_arn: impl IntoValue<String>, target_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceArn", source_arn.into_value().into_node());
        object_.put("TargetArn", target_arn.into_value().into_node());
        Self(object_)
    }

    /// The encryption context for the integration. For more information, see [Encryption context](https://docs.aws.amazon.com/) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `AdditionalEncryptionContext`; an update replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "AdditionalEncryptionContext",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the integration.
    ///
    /// `IntegrationName`; updated in place.
    pub fn integration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IntegrationName", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service ( AWS KMS) key identifier for the key used to encrypt the integration.
    ///
    /// `KMSKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KMSKeyId", value.into_value().into_node());
        self
    }

    /// The list of tags associated with the integration.
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

impl Construct for CfnIntegration {
    type Handle = CfnIntegrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIntegrationRef {
        CfnIntegrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIntegration`] of a stack.
pub struct CfnIntegrationRef(NodeRef);

impl Clone for CfnIntegrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIntegrationRef {}
impl AsNode for CfnIntegrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIntegrationRef {
    /// What `Ref` returns: its `IntegrationArn`, a [`redshift::IntegrationArn`](kinds::redshift::IntegrationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::IntegrationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time (UTC) when the integration was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The Amazon Resource Name (ARN) of the integration.
    ///
    /// `Fn::GetAtt` of `IntegrationArn`.
    #[inline]
    pub fn attr_integration_arn(&self) -> Value<kinds::redshift::IntegrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IntegrationArn")))
    }
}

impl IntoValue<kinds::redshift::IntegrationArn> for &CfnIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::IntegrationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
