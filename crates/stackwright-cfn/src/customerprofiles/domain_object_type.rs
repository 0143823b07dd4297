// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CustomerProfiles::DomainObjectType` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::CustomerProfiles::DomainObjectType
///
/// `AWS::CustomerProfiles::DomainObjectType`; `Ref` returns the physical id, which is made of `DomainName`, `ObjectTypeName`.
/// Changing one of these replaces it: `DomainName`, `Fields`, `ObjectTypeName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDomainObjectType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CustomerProfiles::DomainObjectType",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("domain_object_type.rules"),
};

impl CfnDomainObjectType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CustomerProfiles::DomainObjectType";

    /// `CfnDomainObjectType` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The unique name of the domain.
    /// - `fields`: A map of the name and ObjectType field.
    /// - `object_type_name`: The name of the domain object type.
    pub fn new(
        domain_name: impl IntoValue<String>,
        fields: impl IntoValue<Map<DomainObjectTypeFieldProperty>>,
        object_type_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put("Fields", fields.into_value().into_node());
        object_.put("ObjectTypeName", object_type_name.into_value().into_node());
        Self(object_)
    }

    /// Description of the domain object type.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The default encryption key
    ///
    /// `EncryptionKey`; updated in place.
    pub fn encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionKey", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnDomainObjectType {
    type Handle = CfnDomainObjectTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDomainObjectTypeRef {
        CfnDomainObjectTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDomainObjectType`] of a stack.
pub struct CfnDomainObjectTypeRef(NodeRef);

impl Clone for CfnDomainObjectTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDomainObjectTypeRef {}
impl AsNode for CfnDomainObjectTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDomainObjectTypeRef {
    /// What `Ref` returns: the physical id, which is made of `DomainName`, `ObjectTypeName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the domain object type was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp of when the domain object type was most recently edited.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }
}

/// Represents a field in a DomainObjectType.
///
/// The property type `DomainObjectTypeField` of `AWS::CustomerProfiles::DomainObjectType`.
#[must_use = "a property type does nothing until it is set"]
pub struct DomainObjectTypeFieldProperty(Object);

impl DomainObjectTypeFieldProperty {
    /// `DomainObjectTypeFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `source`: The source field name.
    /// - `target`: The target field name.
    pub fn new(source: impl IntoValue<String>, target: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Source", source.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// The content type of the field.
    ///
    /// `ContentType`; one of `STRING`, `NUMBER`.
    pub fn content_type(mut self, value: impl IntoValue<super::ContentType>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// The feature type of the field.
    ///
    /// `FeatureType`; one of `TEXTUAL`, `CATEGORICAL`.
    pub fn feature_type(mut self, value: impl IntoValue<super::FeatureType>) -> Self {
        self.0.put("FeatureType", value.into_value().into_node());
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

impl Kind for DomainObjectTypeFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DomainObjectTypeFieldProperty> for DomainObjectTypeFieldProperty {}
impl From<DomainObjectTypeFieldProperty> for Node {
    #[inline]
    fn from(value: DomainObjectTypeFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DomainObjectTypeFieldProperty> for DomainObjectTypeFieldProperty {
    #[inline]
    fn into_value(self) -> Value<DomainObjectTypeFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
