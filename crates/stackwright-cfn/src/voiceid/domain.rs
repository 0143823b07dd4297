// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VoiceID::Domain` and its property types.

use crate::l1::*;

/// > End of support notice: On May 20, 2026, AWS will end support for Amazon Connect Voice ID. After May 20, 2026, you will no longer be able to access Voice ID on the Amazon Connect console, access Voice ID features on the Amazon Connect admin website or Contact Control Panel, or access Voice ID resources. For more information, visit [Amazon Connect Voice ID end of support](https://docs.aws.amazon.com/connect/latest/adminguide/amazonconnect-voiceid-end-of-support.html).
///
/// Creates a domain that contains all Amazon Connect Voice ID data, such as speakers, fraudsters, customer audio, and voiceprints. Every domain is created with a default watchlist that fraudsters can be a part of.
///
/// `AWS::VoiceID::Domain`; `Ref` returns its `DomainId`, a [`voiceid::DomainId`](kinds::voiceid::DomainId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-voiceid-domain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomain(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VoiceID::Domain",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain.rules"),
};

impl CfnDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VoiceID::Domain";

    /// `CfnDomain` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name for the domain.
    /// - `server_side_encryption_configuration`: The server-side encryption configuration containing the KMS key identifier you want Voice ID to use to encrypt your data.
    pub fn new(
        name: impl IntoValue<String>,
        server_side_encryption_configuration: impl IntoValue<ServerSideEncryptionConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ServerSideEncryptionConfiguration",
            server_side_encryption_configuration
                .into_value()
                .into_node(),
        );
        Self(object_)
    }

    /// The description of the domain.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
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

impl Construct for CfnDomain {
    type Handle = CfnDomainRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainRef {
        CfnDomainRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomain`] of a stack.
pub struct CfnDomainRef(NodeRef);

impl Clone for CfnDomainRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainRef {}
impl AsNode for CfnDomainRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainRef {
    /// What `Ref` returns: its `DomainId`, a [`voiceid::DomainId`](kinds::voiceid::DomainId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::voiceid::DomainId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the domain.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::voiceid::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }
}

impl IntoValue<kinds::voiceid::DomainId> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::voiceid::DomainId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// > End of support notice: On May 20, 2026, AWS will end support for Amazon Connect Voice ID. After May 20, 2026, you will no longer be able to access Voice ID on the Amazon Connect console, access Voice ID features on the Amazon Connect admin website or Contact Control Panel, or access Voice ID resources. For more information, visit [Amazon Connect Voice ID end of support](https://docs.aws.amazon.com/connect/latest/adminguide/amazonconnect-voiceid-end-of-support.html).
///
/// The configuration containing information about the customer managed key used for encrypting customer data.
///
/// The property type `ServerSideEncryptionConfiguration` of `AWS::VoiceID::Domain`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerSideEncryptionConfigurationProperty(Object);

impl ServerSideEncryptionConfigurationProperty {
    /// `ServerSideEncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_key_id`: The identifier of the KMS key to use to encrypt data stored by Voice ID.
    pub fn new(kms_key_id: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KmsKeyId", kms_key_id.into_value().into_node());
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

impl Kind for ServerSideEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerSideEncryptionConfigurationProperty>
    for ServerSideEncryptionConfigurationProperty
{
}
impl From<ServerSideEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServerSideEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerSideEncryptionConfigurationProperty>
    for ServerSideEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServerSideEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
