// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::Integration` and its property types.

use crate::l1::*;

/// A zero-ETL integration with Amazon Redshift.
///
/// `AWS::RDS::Integration`; `Ref` returns its `IntegrationArn`, a [`rds::IntegrationArn`](kinds::rds::IntegrationArn).
/// Changing one of these replaces it: `AdditionalEncryptionContext`, `KMSKeyId`, `SourceArn`, `TargetArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::Integration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("integration.rules"),
};

impl CfnIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::Integration";

    /// `CfnIntegration` with its required properties, in alphabetical order:
    ///
    /// - `source_arn`: The Amazon Resource Name (ARN) of the database to use as the source for replication.
    /// - `target_arn`: The ARN of the Redshift data warehouse to use as the target for replication.
    pub fn new(source_arn: impl IntoValue<String>, target_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceArn", source_arn.into_value().into_node());
        object_.put("TargetArn", target_arn.into_value().into_node());
        Self(object_)
    }

    /// An optional set of non-secret key–value pairs that contains additional contextual information about the data. For more information, see [Encryption context](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#encrypt_context) in the *AWS Key Management Service Developer Guide*.
    ///
    /// You can only include this parameter if you specify the `KMSKeyId` parameter.
    ///
    /// `AdditionalEncryptionContext`; an update replaces the resource.
    pub fn additional_encryption_context(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put(
            "AdditionalEncryptionContext",
            value.into_value().into_node(),
        );
        self
    }

    /// Data filters for the integration. These filters determine which tables from the source database are sent to the target Amazon Redshift data warehouse.
    ///
    /// `DataFilter`; updated in place.
    pub fn data_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataFilter", value.into_value().into_node());
        self
    }

    /// A description of the integration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

    /// The AWS Key Management System ( AWS KMS) key identifier for the key to use to encrypt the integration. If you don't specify an encryption key, RDS uses a default AWS owned key.
    ///
    /// `KMSKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KMSKeyId", value.into_value().into_node());
        self
    }

    /// An optional array of key-value pairs to apply to this integration.
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
    /// What `Ref` returns: its `IntegrationArn`, a [`rds::IntegrationArn`](kinds::rds::IntegrationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::IntegrationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time when the integration was created, in Universal Coordinated Time (UTC).
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The ARN of the integration.
    ///
    /// `Fn::GetAtt` of `IntegrationArn`.
    #[inline]
    pub fn attr_integration_arn(&self) -> Value<kinds::rds::IntegrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IntegrationArn")))
    }
}

impl IntoValue<kinds::rds::IntegrationArn> for &CfnIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::IntegrationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
