// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::Tenant` and its property types.

use crate::l1::*;

/// Create a tenant.
///
/// *Tenants* are logical containers that group related SES resources together. Each tenant can have its own set of resources like email identities, configuration sets, and templates, along with reputation metrics and sending status. This helps isolate and manage email sending for different customers or business units within your Amazon SES API v2 account.
///
/// `AWS::SES::Tenant`; `Ref` returns its `TenantName`, a [`ses::TenantName`](kinds::ses::TenantName).
/// Changing one of these replaces it: `TenantName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTenant(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::Tenant",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("tenant.rules"),
};

impl CfnTenant {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::Tenant";

    /// `CfnTenant` with its required properties, in alphabetical order:
    ///
    /// - `tenant_name`: The name of a tenant.
    pub fn new(tenant_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TenantName", tenant_name.into_value().into_node());
        Self(object_)
    }

    /// The list of resources to associate with the tenant.
    ///
    /// `ResourceAssociations`; updated in place.
    pub fn resource_associations(
        mut self,
        value: impl IntoValue<List<ResourceAssociationProperty>>,
    ) -> Self {
        self.0
            .put("ResourceAssociations", value.into_value().into_node());
        self
    }

    /// An array of objects that define the tags (keys and values) associated with the tenant.
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

impl Construct for CfnTenant {
    type Handle = CfnTenantRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTenantRef {
        CfnTenantRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTenant`] of a stack.
pub struct CfnTenantRef(NodeRef);

impl Clone for CfnTenantRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTenantRef {}
impl AsNode for CfnTenantRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTenantRef {
    /// What `Ref` returns: its `TenantName`, a [`ses::TenantName`](kinds::ses::TenantName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::TenantName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of the tenant.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ses::TenantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ses::TenantName> for &CfnTenantRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::TenantName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ses::TenantArn> for &CfnTenantRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::TenantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The resource to associate with the tenant.
///
/// The property type `ResourceAssociation` of `AWS::SES::Tenant`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceAssociationProperty(Object);

impl ResourceAssociationProperty {
    /// `ResourceAssociationProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the resource associated with the tenant.
    pub fn new(resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceArn", resource_arn.into_value().into_node());
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

impl Kind for ResourceAssociationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceAssociationProperty> for ResourceAssociationProperty {}
impl From<ResourceAssociationProperty> for Node {
    #[inline]
    fn from(value: ResourceAssociationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceAssociationProperty> for ResourceAssociationProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceAssociationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
