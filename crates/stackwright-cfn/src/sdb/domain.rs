// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SDB::Domain` and its property types.

use crate::l1::*;

/// Use the `AWS::SDB::Domain` resource to declare a SimpleDB domain. When you specify `AWS::SDB::Domain` as an argument in a `Ref` function, AWS CloudFormation returns the value of the `DomainName`.
///
/// > The `AWS::SDB::Domain` resource does not allow any updates, including metadata updates.
///
/// `AWS::SDB::Domain`; `Ref` returns its `Id`, a [`sdb::DomainId`](kinds::sdb::DomainId).
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sdb-domain.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomain(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SDB::Domain",
    tags: None,
    rules: "",
};

impl CfnDomain {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SDB::Domain";

    /// `CfnDomain` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the SimpleDB domain.
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
    /// What `Ref` returns: its `Id`, a [`sdb::DomainId`](kinds::sdb::DomainId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sdb::DomainId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the domain to create.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::sdb::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::sdb::DomainId> for &CfnDomainRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sdb::DomainId> {
        Value::from_node(Node::Ref(self.0))
    }
}
