// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53::CidrCollection` and its property types.

use crate::l1::*;

/// Creates a CIDR collection in the current AWS account.
///
/// `AWS::Route53::CidrCollection`; `Ref` returns its `Id`, a [`route53::CidrCollectionId`](kinds::route53::CidrCollectionId).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCidrCollection(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53::CidrCollection",
    tags: None,
    rules: include_str!("cidr_collection.rules"),
};

impl CfnCidrCollection {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53::CidrCollection";

    /// `CfnCidrCollection` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of a CIDR collection.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A complex type that contains information about the list of CIDR locations.
    ///
    /// `Locations`; updated in place.
    pub fn locations(mut self, value: impl IntoValue<List<LocationProperty>>) -> Self {
        self.0.put("Locations", value.into_value().into_node());
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

impl Construct for CfnCidrCollection {
    type Handle = CfnCidrCollectionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCidrCollectionRef {
        CfnCidrCollectionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCidrCollection`] of a stack.
pub struct CfnCidrCollectionRef(NodeRef);

impl Clone for CfnCidrCollectionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCidrCollectionRef {}
impl AsNode for CfnCidrCollectionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCidrCollectionRef {
    /// What `Ref` returns: its `Id`, a [`route53::CidrCollectionId`](kinds::route53::CidrCollectionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53::CidrCollectionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// "The Amazon resource name (ARN) to uniquely identify the AWS resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::route53::CidrCollectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The UUID of the CIDR collection.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::route53::CidrCollectionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::route53::CidrCollectionId> for &CfnCidrCollectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53::CidrCollectionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53::CidrCollectionArn> for &CfnCidrCollectionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53::CidrCollectionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Specifies the list of CIDR blocks for a CIDR location.
///
/// The property type `Location` of `AWS::Route53::CidrCollection`.
#[must_use = "a property type does nothing until it is set"]
pub struct LocationProperty(Object);

impl LocationProperty {
    /// `LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cidr_list`: List of CIDR blocks.
    /// - `location_name`: The CIDR collection location name.
    pub fn new(
        cidr_list: impl IntoValue<List<String>>,
        location_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CidrList", cidr_list.into_value().into_node());
        object_.put("LocationName", location_name.into_value().into_node());
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

impl Kind for LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LocationProperty> for LocationProperty {}
impl From<LocationProperty> for Node {
    #[inline]
    fn from(value: LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LocationProperty> for LocationProperty {
    #[inline]
    fn into_value(self) -> Value<LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
