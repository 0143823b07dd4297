// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ControlTower::LandingZone` and its property types.

use crate::l1::*;

/// Creates a new landing zone. This API call starts an asynchronous operation that creates and configures a landing zone, based on the parameters specified in the manifest JSON file.
///
/// `AWS::ControlTower::LandingZone`; `Ref` returns its `LandingZoneIdentifier`, a [`controltower::LandingZoneIdentifier`](kinds::controltower::LandingZoneIdentifier).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLandingZone(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ControlTower::LandingZone",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("landing_zone.rules"),
};

impl CfnLandingZone {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ControlTower::LandingZone";

    /// `CfnLandingZone` with its required properties, in alphabetical order:
    ///
    /// - `manifest`: The landing zone manifest JSON text file that specifies the landing zone configurations.
    /// - `version`: The landing zone's current deployed version.
    pub fn new(manifest: impl IntoValue<Json>, version: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Manifest", manifest.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// The types of remediation actions configured for the landing zone, such as automatic drift correction or compliance enforcement.
    ///
    /// `RemediationTypes`; one of `INHERITANCE_DRIFT`; updated in place.
    pub fn remediation_types(mut self, value: impl IntoValue<List<RemediationType>>) -> Self {
        self.0
            .put("RemediationTypes", value.into_value().into_node());
        self
    }

    /// Tags to be applied to the landing zone.
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

impl Construct for CfnLandingZone {
    type Handle = CfnLandingZoneRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLandingZoneRef {
        CfnLandingZoneRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLandingZone`] of a stack.
pub struct CfnLandingZoneRef(NodeRef);

impl Clone for CfnLandingZoneRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLandingZoneRef {}
impl AsNode for CfnLandingZoneRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLandingZoneRef {
    /// What `Ref` returns: its `LandingZoneIdentifier`, a [`controltower::LandingZoneIdentifier`](kinds::controltower::LandingZoneIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::controltower::LandingZoneIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the landing zone.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::controltower::LandingZoneArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The drift status of the landing zone.
    ///
    /// `Fn::GetAtt` of `DriftStatus`.
    #[inline]
    pub fn attr_drift_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DriftStatus")))
    }

    /// The unique identifier of the landing zone.
    ///
    /// `Fn::GetAtt` of `LandingZoneIdentifier`.
    #[inline]
    pub fn attr_landing_zone_identifier(
        &self,
    ) -> Value<kinds::controltower::LandingZoneIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LandingZoneIdentifier")))
    }

    /// The latest available version of the landing zone.
    ///
    /// `Fn::GetAtt` of `LatestAvailableVersion`.
    #[inline]
    pub fn attr_latest_available_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LatestAvailableVersion"),
        ))
    }

    /// The landing zone deployment status. One of `ACTIVE`, `PROCESSING`, `FAILED`.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::controltower::LandingZoneIdentifier> for &CfnLandingZoneRef {
    #[inline]
    fn into_value(self) -> Value<kinds::controltower::LandingZoneIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::controltower::LandingZoneArn> for &CfnLandingZoneRef {
    #[inline]
    fn into_value(self) -> Value<kinds::controltower::LandingZoneArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `RemediationTypes` of `AWS::ControlTower::LandingZone`.
pub enum RemediationType {
    /// `INHERITANCE_DRIFT`.
    InheritanceDrift,
}

#[diagnostic::do_not_recommend]
impl Kind for RemediationType {}
#[diagnostic::do_not_recommend]
impl TextKind for RemediationType {}
#[diagnostic::do_not_recommend]
impl IdKind for RemediationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RemediationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RemediationType> for RemediationType {
    #[inline]
    fn into_value(self) -> Value<RemediationType> {
        const VALUES: &[&str] = &["INHERITANCE_DRIFT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
