// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SES::VdmAttributes` and its property types.

use crate::l1::*;

/// The Virtual Deliverability Manager (VDM) attributes that apply to your Amazon SES account.
///
/// `AWS::SES::VdmAttributes`; `Ref` returns its `VdmAttributesResourceId`, a [`ses::VdmAttributesResourceId`](kinds::ses::VdmAttributesResourceId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-vdmattributes.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVdmAttributes(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SES::VdmAttributes",
    tags: None,
    rules: include_str!("vdm_attributes.rules"),
};

impl CfnVdmAttributes {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SES::VdmAttributes";

    /// `CfnVdmAttributes` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies additional settings for your VDM configuration as applicable to the Dashboard.
    ///
    /// `DashboardAttributes`; updated in place.
    pub fn dashboard_attributes(
        mut self,
        value: impl IntoValue<DashboardAttributesProperty>,
    ) -> Self {
        self.0
            .put("DashboardAttributes", value.into_value().into_node());
        self
    }

    /// Specifies additional settings for your VDM configuration as applicable to the Guardian.
    ///
    /// `GuardianAttributes`; updated in place.
    pub fn guardian_attributes(
        mut self,
        value: impl IntoValue<GuardianAttributesProperty>,
    ) -> Self {
        self.0
            .put("GuardianAttributes", value.into_value().into_node());
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

impl Construct for CfnVdmAttributes {
    type Handle = CfnVdmAttributesRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVdmAttributesRef {
        CfnVdmAttributesRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVdmAttributes`] of a stack.
pub struct CfnVdmAttributesRef(NodeRef);

impl Clone for CfnVdmAttributesRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVdmAttributesRef {}
impl AsNode for CfnVdmAttributesRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVdmAttributesRef {
    /// What `Ref` returns: its `VdmAttributesResourceId`, a [`ses::VdmAttributesResourceId`](kinds::ses::VdmAttributesResourceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ses::VdmAttributesResourceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique identifier for this resource
    ///
    /// `Fn::GetAtt` of `VdmAttributesResourceId`.
    #[inline]
    pub fn attr_vdm_attributes_resource_id(&self) -> Value<kinds::ses::VdmAttributesResourceId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VdmAttributesResourceId"),
        ))
    }
}

impl IntoValue<kinds::ses::VdmAttributesResourceId> for &CfnVdmAttributesRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ses::VdmAttributesResourceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object containing additional settings for your VDM configuration as applicable to the Dashboard.
///
/// The property type `DashboardAttributes` of `AWS::SES::VdmAttributes`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashboardAttributesProperty(Object);

impl DashboardAttributesProperty {
    /// `DashboardAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the status of your VDM engagement metrics collection. Can be one of the following:
    ///
    /// - `ENABLED` – Amazon SES enables engagement metrics for your account.
    /// - `DISABLED` – Amazon SES disables engagement metrics for your account.
    ///
    /// `EngagementMetrics`.
    pub fn engagement_metrics(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EngagementMetrics", value.into_value().into_node());
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

impl Kind for DashboardAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashboardAttributesProperty> for DashboardAttributesProperty {}
impl From<DashboardAttributesProperty> for Node {
    #[inline]
    fn from(value: DashboardAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashboardAttributesProperty> for DashboardAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<DashboardAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object containing additional settings for your VDM configuration as applicable to the Guardian.
///
/// The property type `GuardianAttributes` of `AWS::SES::VdmAttributes`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardianAttributesProperty(Object);

impl GuardianAttributesProperty {
    /// `GuardianAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the status of your VDM optimized shared delivery. Can be one of the following:
    ///
    /// - `ENABLED` – Amazon SES enables optimized shared delivery for your account.
    /// - `DISABLED` – Amazon SES disables optimized shared delivery for your account.
    ///
    /// `OptimizedSharedDelivery`.
    pub fn optimized_shared_delivery(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OptimizedSharedDelivery", value.into_value().into_node());
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

impl Kind for GuardianAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardianAttributesProperty> for GuardianAttributesProperty {}
impl From<GuardianAttributesProperty> for Node {
    #[inline]
    fn from(value: GuardianAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardianAttributesProperty> for GuardianAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<GuardianAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
