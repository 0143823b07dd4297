// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Outposts::Outpost` and its property types.

use crate::l1::*;

/// Definition of AWS::Outposts::Outpost Resource Type
///
/// `AWS::Outposts::Outpost`; `Ref` returns its `OutpostArn`, a [`outposts::OutpostArn`](kinds::outposts::OutpostArn).
/// Changing one of these replaces it: `AvailabilityZone`, `AvailabilityZoneId`, `SiteId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOutpost(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Outposts::Outpost",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("outpost.rules"),
};

impl CfnOutpost {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Outposts::Outpost";

    /// `CfnOutpost` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `site_id`
    pub fn new(name: impl IntoValue<String>, site_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SiteId", site_id.into_value().into_node());
        Self(object_)
    }

    /// The `AvailabilityZone` property.
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The `AvailabilityZoneId` property.
    ///
    /// `AvailabilityZoneId`; an update replaces the resource.
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AvailabilityZoneId", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `SupportedHardwareType` property.
    ///
    /// `SupportedHardwareType`; one of `RACK`, `SERVER`; updated in place.
    pub fn supported_hardware_type(mut self, value: impl IntoValue<SupportedHardwareType>) -> Self {
        self.0
            .put("SupportedHardwareType", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnOutpost {
    type Handle = CfnOutpostRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOutpostRef {
        CfnOutpostRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOutpost`] of a stack.
pub struct CfnOutpostRef(NodeRef);

impl Clone for CfnOutpostRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOutpostRef {}
impl AsNode for CfnOutpostRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOutpostRef {
    /// What `Ref` returns: its `OutpostArn`, a [`outposts::OutpostArn`](kinds::outposts::OutpostArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::outposts::OutpostArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `LifeCycleStatus` attribute.
    ///
    /// `Fn::GetAtt` of `LifeCycleStatus`.
    #[inline]
    pub fn attr_life_cycle_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LifeCycleStatus")))
    }

    /// The `OutpostArn` attribute.
    ///
    /// `Fn::GetAtt` of `OutpostArn`.
    #[inline]
    pub fn attr_outpost_arn(&self) -> Value<kinds::outposts::OutpostArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OutpostArn")))
    }

    /// The `OutpostId` attribute.
    ///
    /// `Fn::GetAtt` of `OutpostId`.
    #[inline]
    pub fn attr_outpost_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OutpostId")))
    }

    /// The `OwnerId` attribute.
    ///
    /// `Fn::GetAtt` of `OwnerId`.
    #[inline]
    pub fn attr_owner_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerId")))
    }

    /// The `SiteArn` attribute.
    ///
    /// `Fn::GetAtt` of `SiteArn`.
    #[inline]
    pub fn attr_site_arn(&self) -> Value<kinds::outposts::SiteArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SiteArn")))
    }
}

impl IntoValue<kinds::outposts::OutpostArn> for &CfnOutpostRef {
    #[inline]
    fn into_value(self) -> Value<kinds::outposts::OutpostArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `SupportedHardwareType` of `AWS::Outposts::Outpost`.
pub enum SupportedHardwareType {
    /// `RACK`.
    Rack,
    /// `SERVER`.
    Server,
}

#[diagnostic::do_not_recommend]
impl Kind for SupportedHardwareType {}
#[diagnostic::do_not_recommend]
impl TextKind for SupportedHardwareType {}
#[diagnostic::do_not_recommend]
impl IdKind for SupportedHardwareType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SupportedHardwareType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SupportedHardwareType> for SupportedHardwareType {
    #[inline]
    fn into_value(self) -> Value<SupportedHardwareType> {
        const VALUES: &[&str] = &["RACK", "SERVER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
