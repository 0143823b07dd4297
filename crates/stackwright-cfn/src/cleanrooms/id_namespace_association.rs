// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRooms::IdNamespaceAssociation` and its property types.

use crate::l1::*;

/// Provides information to create the ID namespace association.
///
/// `AWS::CleanRooms::IdNamespaceAssociation`; `Ref` returns the physical id, which is made of `IdNamespaceAssociationIdentifier`, `MembershipIdentifier`.
/// Changing one of these replaces it: `InputReferenceConfig`, `MembershipIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idnamespaceassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdNamespaceAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRooms::IdNamespaceAssociation",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("id_namespace_association.rules"),
};

impl CfnIdNamespaceAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRooms::IdNamespaceAssociation";

    /// `CfnIdNamespaceAssociation` with its required properties, in alphabetical order:
    ///
    /// - `input_reference_config`: The input reference configuration for the ID namespace association.
    /// - `membership_identifier`: The unique identifier of the membership that contains the ID namespace association.
    /// - `name`: The name of this ID namespace association.
    pub fn new(
        input_reference_config: impl IntoValue<IdNamespaceAssociationInputReferenceConfigProperty>,
        membership_identifier: impl IntoValue<kinds::cleanrooms::MembershipIdentifier>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InputReferenceConfig",
            input_reference_config.into_value().into_node(),
        );
        object_.put(
            "MembershipIdentifier",
            membership_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the ID namespace association.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The configuration settings for the ID mapping table.
    ///
    /// `IdMappingConfig`; updated in place.
    pub fn id_mapping_config(mut self, value: impl IntoValue<IdMappingConfigProperty>) -> Self {
        self.0
            .put("IdMappingConfig", value.into_value().into_node());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define. When you use tagging, you can also use tag-based access control in IAM policies to control access to this resource.
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

impl Construct for CfnIdNamespaceAssociation {
    type Handle = CfnIdNamespaceAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdNamespaceAssociationRef {
        CfnIdNamespaceAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdNamespaceAssociation`] of a stack.
pub struct CfnIdNamespaceAssociationRef(NodeRef);

impl Clone for CfnIdNamespaceAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdNamespaceAssociationRef {}
impl AsNode for CfnIdNamespaceAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdNamespaceAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `IdNamespaceAssociationIdentifier`, `MembershipIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the ID namespace association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cleanrooms::IdNamespaceAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Amazon Resource Name (ARN) of the collaboration that contains this ID namespace association.
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[inline]
    pub fn attr_collaboration_arn(&self) -> Value<kinds::cleanrooms::CollaborationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CollaborationArn")))
    }

    /// The unique identifier of the collaboration that contains this ID namespace association.
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[inline]
    pub fn attr_collaboration_identifier(
        &self,
    ) -> Value<kinds::cleanrooms::CollaborationIdentifier> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CollaborationIdentifier"),
        ))
    }

    /// The unique identifier of the ID namespace association that you want to retrieve.
    ///
    /// `Fn::GetAtt` of `IdNamespaceAssociationIdentifier`.
    #[inline]
    pub fn attr_id_namespace_association_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdNamespaceAssociationIdentifier"),
        ))
    }

    /// The `InputReferenceProperties` attribute.
    ///
    /// `Fn::GetAtt` of `InputReferenceProperties`.
    #[inline]
    pub fn attr_input_reference_properties(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("InputReferenceProperties"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the membership resource for this ID namespace association.
    ///
    /// `Fn::GetAtt` of `MembershipArn`.
    #[inline]
    pub fn attr_membership_arn(&self) -> Value<kinds::cleanrooms::MembershipArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MembershipArn")))
    }
}

impl IntoValue<kinds::cleanrooms::IdNamespaceAssociationArn> for &CfnIdNamespaceAssociationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cleanrooms::IdNamespaceAssociationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The configuration settings for the ID mapping table.
///
/// The property type `IdMappingConfig` of `AWS::CleanRooms::IdNamespaceAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdMappingConfigProperty(Object);

impl IdMappingConfigProperty {
    /// `IdMappingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `allow_use_as_dimension_column`: An indicator as to whether you can use your column as a dimension column in the ID mapping table ( `TRUE`) or not ( `FALSE`).
    pub fn new(allow_use_as_dimension_column: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AllowUseAsDimensionColumn",
            allow_use_as_dimension_column.into_value().into_node(),
        );
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

impl Kind for IdMappingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdMappingConfigProperty> for IdMappingConfigProperty {}
impl From<IdMappingConfigProperty> for Node {
    #[inline]
    fn from(value: IdMappingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdMappingConfigProperty> for IdMappingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<IdMappingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides the information for the ID namespace association input reference configuration.
///
/// The property type `IdNamespaceAssociationInputReferenceConfig` of `AWS::CleanRooms::IdNamespaceAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdNamespaceAssociationInputReferenceConfigProperty(Object);

impl IdNamespaceAssociationInputReferenceConfigProperty {
    /// `IdNamespaceAssociationInputReferenceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_reference_arn`: The Amazon Resource Name (ARN) of the AWS Entity Resolution resource that is being associated to the collaboration.
    /// - `manage_resource_policies`: When `TRUE`, AWS Clean Rooms manages permissions for the ID namespace association resource.
    pub fn new(
        input_reference_arn: impl IntoValue<kinds::entityresolution::IdNamespaceArn>,
        manage_resource_policies: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InputReferenceArn",
            input_reference_arn.into_value().into_node(),
        );
        object_.put(
            "ManageResourcePolicies",
            manage_resource_policies.into_value().into_node(),
        );
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

impl Kind for IdNamespaceAssociationInputReferenceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdNamespaceAssociationInputReferenceConfigProperty>
    for IdNamespaceAssociationInputReferenceConfigProperty
{
}
impl From<IdNamespaceAssociationInputReferenceConfigProperty> for Node {
    #[inline]
    fn from(value: IdNamespaceAssociationInputReferenceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdNamespaceAssociationInputReferenceConfigProperty>
    for IdNamespaceAssociationInputReferenceConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<IdNamespaceAssociationInputReferenceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
