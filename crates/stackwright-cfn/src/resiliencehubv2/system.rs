// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ResilienceHubV2::System` and its property types.

use crate::l1::*;

/// Creates a system that represents a logical grouping of services.
///
/// `AWS::ResilienceHubV2::System`; `Ref` returns its `SystemArn`, a [`resiliencehubv2::SystemArn`](kinds::resiliencehubv2::SystemArn).
/// Changing one of these replaces it: `KmsKeyId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-system.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSystem(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ResilienceHubV2::System",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("system.rules"),
};

impl CfnSystem {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ResilienceHubV2::System";

    /// `CfnSystem` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the system.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the system.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The KMS key ID for encrypting system data.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Whether the system is enabled to be shared with other members of the Organization. Only applicable if the system owner is a management account or delegated admin.
    ///
    /// `SharingEnabled`; default `false`; updated in place.
    pub fn sharing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SharingEnabled", value.into_value().into_node());
        self
    }

    /// Tags assigned to the system.
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

impl Construct for CfnSystem {
    type Handle = CfnSystemRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSystemRef {
        CfnSystemRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSystem`] of a stack.
pub struct CfnSystemRef(NodeRef);

impl Clone for CfnSystemRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSystemRef {}
impl AsNode for CfnSystemRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSystemRef {
    /// What `Ref` returns: its `SystemArn`, a [`resiliencehubv2::SystemArn`](kinds::resiliencehubv2::SystemArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::resiliencehubv2::SystemArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the system was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN of the system.
    ///
    /// `Fn::GetAtt` of `SystemArn`.
    #[inline]
    pub fn attr_system_arn(&self) -> Value<kinds::resiliencehubv2::SystemArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SystemArn")))
    }

    /// The system ID.
    ///
    /// `Fn::GetAtt` of `SystemId`.
    #[inline]
    pub fn attr_system_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SystemId")))
    }

    /// The timestamp when the system was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::resiliencehubv2::SystemArn> for &CfnSystemRef {
    #[inline]
    fn into_value(self) -> Value<kinds::resiliencehubv2::SystemArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
