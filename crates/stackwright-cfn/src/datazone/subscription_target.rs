// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::SubscriptionTarget` and its property types.

use crate::l1::*;

/// The `AWS::DataZone::SubscriptionTarget` resource specifies an Amazon DataZone subscription target. Subscription targets enable you to access the data to which you have subscribed in your projects. A subscription target specifies the location (for example, a database or a schema) and the required permissions (for example, an IAM role) that Amazon DataZone can use to establish a connection with the source data and to create the necessary grants so that members of the Amazon DataZone project can start querying the data to which they have subscribed.
///
/// `AWS::DataZone::SubscriptionTarget`; `Ref` returns the physical id, which is made of `DomainId`, `EnvironmentId`, `Id`.
/// Changing one of these replaces it: `DomainIdentifier`, `EnvironmentIdentifier`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-subscriptiontarget.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubscriptionTarget(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::SubscriptionTarget",
    tags: None,
    rules: include_str!("subscription_target.rules"),
};

impl CfnSubscriptionTarget {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::SubscriptionTarget";

    /// `CfnSubscriptionTarget` with its required properties, in alphabetical order:
    ///
    /// - `applicable_asset_types`: The asset types included in the subscription target.
    /// - `authorized_principals`: The authorized principals included in the subscription target.
    /// - `domain_identifier`: The ID of the Amazon DataZone domain in which subscription target is created.
    /// - `environment_identifier`: The ID of the environment in which subscription target is created.
    /// - `name`: The name of the subscription target.
    /// - `subscription_target_config`: The configuration of the subscription target.
    /// - `r#type`: The type of the subscription target.
    pub fn new(
        applicable_asset_types: impl IntoValue<List<String>>,
        authorized_principals: impl IntoValue<List<String>>,
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        environment_identifier: impl IntoValue<String>,
        name: impl IntoValue<String>,
        subscription_target_config: impl IntoValue<List<SubscriptionTargetFormProperty>>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApplicableAssetTypes",
            applicable_asset_types.into_value().into_node(),
        );
        object_.put(
            "AuthorizedPrincipals",
            authorized_principals.into_value().into_node(),
        );
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put(
            "EnvironmentIdentifier",
            environment_identifier.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "SubscriptionTargetConfig",
            subscription_target_config.into_value().into_node(),
        );
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The manage access role that is used to create the subscription target.
    ///
    /// `ManageAccessRole`; updated in place.
    pub fn manage_access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManageAccessRole", value.into_value().into_node());
        self
    }

    /// The provider of the subscription target.
    ///
    /// `Provider`; updated in place.
    pub fn provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Provider", value.into_value().into_node());
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

impl Construct for CfnSubscriptionTarget {
    type Handle = CfnSubscriptionTargetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubscriptionTargetRef {
        CfnSubscriptionTargetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubscriptionTarget`] of a stack.
pub struct CfnSubscriptionTargetRef(NodeRef);

impl Clone for CfnSubscriptionTargetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubscriptionTargetRef {}
impl AsNode for CfnSubscriptionTargetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubscriptionTargetRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `EnvironmentId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the subscription target was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon DataZone user who created the subscription target.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The identifier of the Amazon DataZone domain in which the subscription target exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The identifier of the environment of the subscription target.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[inline]
    pub fn attr_environment_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnvironmentId")))
    }

    /// The identifier of the subscription target.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The identifier of the project specified in the subscription target.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[inline]
    pub fn attr_project_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProjectId")))
    }

    /// The timestamp of when the subscription target was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The Amazon DataZone user who updated the subscription target.
    ///
    /// `Fn::GetAtt` of `UpdatedBy`.
    #[inline]
    pub fn attr_updated_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedBy")))
    }
}

/// The details of the subscription target configuration.
///
/// The property type `SubscriptionTargetForm` of `AWS::DataZone::SubscriptionTarget`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubscriptionTargetFormProperty(Object);

impl SubscriptionTargetFormProperty {
    /// `SubscriptionTargetFormProperty` with its required properties, in alphabetical order:
    ///
    /// - `content`: The content of the subscription target configuration.
    /// - `form_name`: The form name included in the subscription target configuration.
    pub fn new(content: impl IntoValue<String>, form_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("FormName", form_name.into_value().into_node());
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

impl Kind for SubscriptionTargetFormProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubscriptionTargetFormProperty> for SubscriptionTargetFormProperty {}
impl From<SubscriptionTargetFormProperty> for Node {
    #[inline]
    fn from(value: SubscriptionTargetFormProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubscriptionTargetFormProperty> for SubscriptionTargetFormProperty {
    #[inline]
    fn into_value(self) -> Value<SubscriptionTargetFormProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
