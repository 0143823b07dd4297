// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation` and its property types.

use crate::l1::*;

/// Associates an attribute group with an application to augment the application's metadata with the group's attributes. This feature enables applications to be described with user-defined details that are machine-readable, such as third-party integrations.
///
/// `AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`; `Ref` returns the physical id, which is made of `ApplicationArn`, `AttributeGroupArn`.
/// Changing one of these replaces it: `Application`, `AttributeGroup`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroupassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAttributeGroupAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation",
    tags: None,
    rules: include_str!("attribute_group_association.rules"),
};

impl CfnAttributeGroupAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation";

    /// `CfnAttributeGroupAssociation` with its required properties, in alphabetical order:
    ///
    /// - `application`: The name or ID of the application.
    /// - `attribute_group`: The name or ID of the attribute group which holds the attributes that describe the application.
    pub fn new(
        application: impl IntoValue<String>,
        attribute_group: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Application", application.into_value().into_node());
        object_.put("AttributeGroup", attribute_group.into_value().into_node());
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

impl Construct for CfnAttributeGroupAssociation {
    type Handle = CfnAttributeGroupAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAttributeGroupAssociationRef {
        CfnAttributeGroupAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAttributeGroupAssociation`] of a stack.
pub struct CfnAttributeGroupAssociationRef(NodeRef);

impl Clone for CfnAttributeGroupAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAttributeGroupAssociationRef {}
impl AsNode for CfnAttributeGroupAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAttributeGroupAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationArn`, `AttributeGroupArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon resource name (ARN) of the application that was augmented with attributes.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[inline]
    pub fn attr_application_arn(&self) -> Value<kinds::servicecatalogappregistry::ApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApplicationArn")))
    }

    /// The Amazon resource name (ARN) of the attribute group which contains the application's new attributes.
    ///
    /// `Fn::GetAtt` of `AttributeGroupArn`.
    #[inline]
    pub fn attr_attribute_group_arn(
        &self,
    ) -> Value<kinds::servicecatalogappregistry::AttributeGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttributeGroupArn")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}
