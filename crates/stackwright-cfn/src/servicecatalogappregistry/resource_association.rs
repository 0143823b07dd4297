// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalogAppRegistry::ResourceAssociation` and its property types.

use crate::l1::*;

/// Associates a resource with an application. Both the resource and the application can be specified either by ID or name.
///
/// `AWS::ServiceCatalogAppRegistry::ResourceAssociation`; `Ref` returns the physical id, which is made of `ApplicationArn`, `ResourceArn`, `ResourceType`.
/// Changing one of these replaces it: `Application`, `Resource`, `ResourceType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-resourceassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnResourceAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalogAppRegistry::ResourceAssociation",
    tags: None,
    rules: include_str!("resource_association.rules"),
};

impl CfnResourceAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::ResourceAssociation";

    /// `CfnResourceAssociation` with its required properties, in alphabetical order:
    ///
    /// - `application`: The name or ID of the application.
    /// - `resource`: The name or ID of the resource of which the application will be associated.
    /// - `resource_type`: The type of resource of which the application will be associated.
    pub fn new(
        application: impl IntoValue<String>,
        resource: impl IntoValue<String>,
        resource_type: impl IntoValue<ResourceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Application", application.into_value().into_node());
        object_.put("Resource", resource.into_value().into_node());
        object_.put("ResourceType", resource_type.into_value().into_node());
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

impl Construct for CfnResourceAssociation {
    type Handle = CfnResourceAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnResourceAssociationRef {
        CfnResourceAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnResourceAssociation`] of a stack.
pub struct CfnResourceAssociationRef(NodeRef);

impl Clone for CfnResourceAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnResourceAssociationRef {}
impl AsNode for CfnResourceAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnResourceAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationArn`, `ResourceArn`, `ResourceType`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon resource name (ARN) that specifies the application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[inline]
    pub fn attr_application_arn(&self) -> Value<kinds::servicecatalogappregistry::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Amazon resource name (ARN) that specifies the resource.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceArn")))
    }
}

/// The values of `ResourceType` of `AWS::ServiceCatalogAppRegistry::ResourceAssociation`.
pub enum ResourceType {
    /// `CFN_STACK`.
    CfnStack,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &["CFN_STACK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
