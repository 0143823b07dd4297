// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::DomainUnit` and its property types.

use crate::l1::*;

/// The summary of the domain unit.
///
/// `AWS::DataZone::DomainUnit`; `Ref` returns the physical id, which is made of `DomainId`, `Id`.
/// Changing one of these replaces it: `DomainIdentifier`, `ParentDomainUnitIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domainunit.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomainUnit(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::DomainUnit",
    tags: None,
    rules: include_str!("domain_unit.rules"),
};

impl CfnDomainUnit {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::DomainUnit";

    /// `CfnDomainUnit` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The ID of the domain where you want to crate a domain unit.
    /// - `name`: The name of the domain unit.
    /// - `parent_domain_unit_identifier`: The ID of the parent domain unit.
    pub fn new(
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        name: impl IntoValue<String>,
        parent_domain_unit_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "ParentDomainUnitIdentifier",
            parent_domain_unit_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the domain unit.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnDomainUnit {
    type Handle = CfnDomainUnitRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainUnitRef {
        CfnDomainUnitRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomainUnit`] of a stack.
pub struct CfnDomainUnitRef(NodeRef);

impl Clone for CfnDomainUnitRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainUnitRef {}
impl AsNode for CfnDomainUnitRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainUnitRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time stamp at which the domain unit was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ID of the domain in which the domain unit lives.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The ID of the domain unit.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The identifier of the domain unit that you want to get.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[inline]
    pub fn attr_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Identifier")))
    }

    /// The timestamp at which the domain unit was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The ID of the parent domain unit.
    ///
    /// `Fn::GetAtt` of `ParentDomainUnitId`.
    #[inline]
    pub fn attr_parent_domain_unit_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ParentDomainUnitId")))
    }
}
