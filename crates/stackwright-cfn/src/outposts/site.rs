// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Outposts::Site` and its property types.

use crate::l1::*;

/// Definition of AWS::Outposts::Site Resource Type
///
/// `AWS::Outposts::Site`; `Ref` returns its `SiteArn`, a [`outposts::SiteArn`](kinds::outposts::SiteArn).
/// Changing one of these replaces it: `OperatingAddress`, `ShippingAddress`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSite(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Outposts::Site",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("site.rules"),
};

impl CfnSite {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Outposts::Site";

    /// `CfnSite` with its required properties, in alphabetical order:
    ///
    /// - `name`
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `Notes` property.
    ///
    /// `Notes`; updated in place.
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Notes", value.into_value().into_node());
        self
    }

    /// The `OperatingAddress` property.
    ///
    /// `OperatingAddress`; an update replaces the resource.
    pub fn operating_address(mut self, value: impl IntoValue<AddressProperty>) -> Self {
        self.0
            .put("OperatingAddress", value.into_value().into_node());
        self
    }

    /// The `RackPhysicalProperties` property.
    ///
    /// `RackPhysicalProperties`; updated in place.
    pub fn rack_physical_properties(
        mut self,
        value: impl IntoValue<RackPhysicalPropertiesProperty>,
    ) -> Self {
        self.0
            .put("RackPhysicalProperties", value.into_value().into_node());
        self
    }

    /// The `ShippingAddress` property.
    ///
    /// `ShippingAddress`; an update replaces the resource.
    pub fn shipping_address(mut self, value: impl IntoValue<AddressProperty>) -> Self {
        self.0
            .put("ShippingAddress", value.into_value().into_node());
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

impl Construct for CfnSite {
    type Handle = CfnSiteRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSiteRef {
        CfnSiteRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSite`] of a stack.
pub struct CfnSiteRef(NodeRef);

impl Clone for CfnSiteRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSiteRef {}
impl AsNode for CfnSiteRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSiteRef {
    /// What `Ref` returns: its `SiteArn`, a [`outposts::SiteArn`](kinds::outposts::SiteArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::outposts::SiteArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `SiteArn` attribute.
    ///
    /// `Fn::GetAtt` of `SiteArn`.
    #[inline]
    pub fn attr_site_arn(&self) -> Value<kinds::outposts::SiteArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SiteArn")))
    }

    /// The `SiteId` attribute.
    ///
    /// `Fn::GetAtt` of `SiteId`.
    #[inline]
    pub fn attr_site_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SiteId")))
    }
}

impl IntoValue<kinds::outposts::SiteArn> for &CfnSiteRef {
    #[inline]
    fn into_value(self) -> Value<kinds::outposts::SiteArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `Address` of `AWS::Outposts::Site`.
#[must_use = "a property type does nothing until it is set"]
pub struct AddressProperty(Object);

impl AddressProperty {
    /// `AddressProperty` with its required properties, in alphabetical order:
    ///
    /// - `address_line1`
    /// - `city`
    /// - `contact_name`
    /// - `contact_phone_number`
    /// - `country_code`
    /// - `postal_code`
    /// - `state_or_region`
    pub fn new(
        address_line1: impl IntoValue<String>,
        city: impl IntoValue<String>,
        contact_name: impl IntoValue<String>,
        contact_phone_number: impl IntoValue<String>,
        country_code: impl IntoValue<String>,
        postal_code: impl IntoValue<String>,
        state_or_region: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AddressLine1", address_line1.into_value().into_node());
        object_.put("City", city.into_value().into_node());
        object_.put("ContactName", contact_name.into_value().into_node());
        object_.put(
            "ContactPhoneNumber",
            contact_phone_number.into_value().into_node(),
        );
        object_.put("CountryCode", country_code.into_value().into_node());
        object_.put("PostalCode", postal_code.into_value().into_node());
        object_.put("StateOrRegion", state_or_region.into_value().into_node());
        Self(object_)
    }

    /// The `AddressLine2` property.
    ///
    /// `AddressLine2`.
    pub fn address_line2(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AddressLine2", value.into_value().into_node());
        self
    }

    /// The `AddressLine3` property.
    ///
    /// `AddressLine3`.
    pub fn address_line3(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AddressLine3", value.into_value().into_node());
        self
    }

    /// The `DistrictOrCounty` property.
    ///
    /// `DistrictOrCounty`.
    pub fn district_or_county(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DistrictOrCounty", value.into_value().into_node());
        self
    }

    /// The `Municipality` property.
    ///
    /// `Municipality`.
    pub fn municipality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Municipality", value.into_value().into_node());
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

impl Kind for AddressProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AddressProperty> for AddressProperty {}
impl From<AddressProperty> for Node {
    #[inline]
    fn from(value: AddressProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AddressProperty> for AddressProperty {
    #[inline]
    fn into_value(self) -> Value<AddressProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RackPhysicalProperties` of `AWS::Outposts::Site`.
#[must_use = "a property type does nothing until it is set"]
pub struct RackPhysicalPropertiesProperty(Object);

impl RackPhysicalPropertiesProperty {
    /// `RackPhysicalPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `FiberOpticCableType` property.
    ///
    /// `FiberOpticCableType`; one of `SINGLE_MODE`, `MULTI_MODE`.
    pub fn fiber_optic_cable_type(mut self, value: impl IntoValue<FiberOpticCableType>) -> Self {
        self.0
            .put("FiberOpticCableType", value.into_value().into_node());
        self
    }

    /// The `MaximumSupportedWeightLbs` property.
    ///
    /// `MaximumSupportedWeightLbs`; one of `NO_LIMIT`, `MAX_1400_LBS`, `MAX_1600_LBS`, `MAX_1800_LBS`, `MAX_2000_LBS`.
    pub fn maximum_supported_weight_lbs(
        mut self,
        value: impl IntoValue<MaximumSupportedWeightLbs>,
    ) -> Self {
        self.0
            .put("MaximumSupportedWeightLbs", value.into_value().into_node());
        self
    }

    /// The `OpticalStandard` property.
    ///
    /// `OpticalStandard`; one of `OPTIC_10GBASE_SR`, `OPTIC_10GBASE_IR`, `OPTIC_10GBASE_LR`, `OPTIC_40GBASE_SR`, `OPTIC_40GBASE_ESR`, `OPTIC_40GBASE_IR4_LR4L`, `OPTIC_40GBASE_LR4`, `OPTIC_100GBASE_SR4`, `OPTIC_100GBASE_CWDM4`, `OPTIC_100GBASE_LR4`, `OPTIC_100G_PSM4_MSA`, `OPTIC_1000BASE_LX`, ….
    pub fn optical_standard(mut self, value: impl IntoValue<OpticalStandard>) -> Self {
        self.0
            .put("OpticalStandard", value.into_value().into_node());
        self
    }

    /// The `PowerConnector` property.
    ///
    /// `PowerConnector`; one of `L6_30P`, `IEC309`, `AH530P7W`, `AH532P6W`, `CS8365C`.
    pub fn power_connector(mut self, value: impl IntoValue<PowerConnector>) -> Self {
        self.0.put("PowerConnector", value.into_value().into_node());
        self
    }

    /// The `PowerDrawKva` property.
    ///
    /// `PowerDrawKva`; one of `POWER_5_KVA`, `POWER_10_KVA`, `POWER_15_KVA`, `POWER_30_KVA`.
    pub fn power_draw_kva(mut self, value: impl IntoValue<PowerDrawKva>) -> Self {
        self.0.put("PowerDrawKva", value.into_value().into_node());
        self
    }

    /// The `PowerFeedDrop` property.
    ///
    /// `PowerFeedDrop`; one of `ABOVE_RACK`, `BELOW_RACK`.
    pub fn power_feed_drop(mut self, value: impl IntoValue<PowerFeedDrop>) -> Self {
        self.0.put("PowerFeedDrop", value.into_value().into_node());
        self
    }

    /// The `PowerPhase` property.
    ///
    /// `PowerPhase`; one of `SINGLE_PHASE`, `THREE_PHASE`.
    pub fn power_phase(mut self, value: impl IntoValue<PowerPhase>) -> Self {
        self.0.put("PowerPhase", value.into_value().into_node());
        self
    }

    /// The `UplinkCount` property.
    ///
    /// `UplinkCount`; one of `UPLINK_COUNT_1`, `UPLINK_COUNT_2`, `UPLINK_COUNT_3`, `UPLINK_COUNT_4`, `UPLINK_COUNT_5`, `UPLINK_COUNT_6`, `UPLINK_COUNT_7`, `UPLINK_COUNT_8`, `UPLINK_COUNT_12`, `UPLINK_COUNT_16`.
    pub fn uplink_count(mut self, value: impl IntoValue<UplinkCount>) -> Self {
        self.0.put("UplinkCount", value.into_value().into_node());
        self
    }

    /// The `UplinkGbps` property.
    ///
    /// `UplinkGbps`; one of `UPLINK_1G`, `UPLINK_10G`, `UPLINK_40G`, `UPLINK_100G`.
    pub fn uplink_gbps(mut self, value: impl IntoValue<UplinkGbps>) -> Self {
        self.0.put("UplinkGbps", value.into_value().into_node());
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

impl Kind for RackPhysicalPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RackPhysicalPropertiesProperty> for RackPhysicalPropertiesProperty {}
impl From<RackPhysicalPropertiesProperty> for Node {
    #[inline]
    fn from(value: RackPhysicalPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RackPhysicalPropertiesProperty> for RackPhysicalPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<RackPhysicalPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FiberOpticCableType` of a `RackPhysicalProperties` of `AWS::Outposts::Site`.
pub enum FiberOpticCableType {
    /// `MULTI_MODE`.
    MultiMode,
    /// `SINGLE_MODE`.
    SingleMode,
}

#[diagnostic::do_not_recommend]
impl Kind for FiberOpticCableType {}
#[diagnostic::do_not_recommend]
impl TextKind for FiberOpticCableType {}
#[diagnostic::do_not_recommend]
impl IdKind for FiberOpticCableType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FiberOpticCableType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FiberOpticCableType> for FiberOpticCableType {
    #[inline]
    fn into_value(self) -> Value<FiberOpticCableType> {
        const VALUES: &[&str] = &["MULTI_MODE", "SINGLE_MODE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MaximumSupportedWeightLbs` of a `RackPhysicalProperties` of `AWS::Outposts::Site`.
pub enum MaximumSupportedWeightLbs {
    /// `MAX_1400_LBS`.
    Max1400Lbs,
    /// `MAX_1600_LBS`.
    Max1600Lbs,
    /// `MAX_1800_LBS`.
    Max1800Lbs,
    /// `MAX_2000_LBS`.
    Max2000Lbs,
    /// `NO_LIMIT`.
    NoLimit,
}

#[diagnostic::do_not_recommend]
impl Kind for MaximumSupportedWeightLbs {}
#[diagnostic::do_not_recommend]
impl TextKind for MaximumSupportedWeightLbs {}
#[diagnostic::do_not_recommend]
impl IdKind for MaximumSupportedWeightLbs {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MaximumSupportedWeightLbs {}
#[diagnostic::do_not_recommend]
impl IntoValue<MaximumSupportedWeightLbs> for MaximumSupportedWeightLbs {
    #[inline]
    fn into_value(self) -> Value<MaximumSupportedWeightLbs> {
        const VALUES: &[&str] = &[
            "MAX_1400_LBS",
            "MAX_1600_LBS",
            "MAX_1800_LBS",
            "MAX_2000_LBS",
            "NO_LIMIT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OpticalStandard` of a `RackPhysicalProperties` of `AWS::Outposts::Site`.
pub enum OpticalStandard {
    /// `OPTIC_1000BASE_LX`.
    Optic1000BaseLx,
    /// `OPTIC_1000BASE_SX`.
    Optic1000BaseSx,
    /// `OPTIC_100GBASE_CWDM4`.
    Optic100GbaseCwdm4,
    /// `OPTIC_100GBASE_LR4`.
    Optic100GbaseLr4,
    /// `OPTIC_100GBASE_SR4`.
    Optic100GbaseSr4,
    /// `OPTIC_100G_PSM4_MSA`.
    Optic100GPsm4Msa,
    /// `OPTIC_10GBASE_IR`.
    Optic10GbaseIr,
    /// `OPTIC_10GBASE_LR`.
    Optic10GbaseLr,
    /// `OPTIC_10GBASE_SR`.
    Optic10GbaseSr,
    /// `OPTIC_40GBASE_ESR`.
    Optic40GbaseEsr,
    /// `OPTIC_40GBASE_IR4_LR4L`.
    Optic40GbaseIr4Lr4L,
    /// `OPTIC_40GBASE_LR4`.
    Optic40GbaseLr4,
    /// `OPTIC_40GBASE_SR`.
    Optic40GbaseSr,
}

#[diagnostic::do_not_recommend]
impl Kind for OpticalStandard {}
#[diagnostic::do_not_recommend]
impl TextKind for OpticalStandard {}
#[diagnostic::do_not_recommend]
impl IdKind for OpticalStandard {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OpticalStandard {}
#[diagnostic::do_not_recommend]
impl IntoValue<OpticalStandard> for OpticalStandard {
    #[inline]
    fn into_value(self) -> Value<OpticalStandard> {
        const VALUES: &[&str] = &[
            "OPTIC_1000BASE_LX",
            "OPTIC_1000BASE_SX",
            "OPTIC_100GBASE_CWDM4",
            "OPTIC_100GBASE_LR4",
            "OPTIC_100GBASE_SR4",
            "OPTIC_100G_PSM4_MSA",
            "OPTIC_10GBASE_IR",
            "OPTIC_10GBASE_LR",
            "OPTIC_10GBASE_SR",
            "OPTIC_40GBASE_ESR",
            "OPTIC_40GBASE_IR4_LR4L",
            "OPTIC_40GBASE_LR4",
            "OPTIC_40GBASE_SR",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PowerConnector` of a `RackPhysicalProperties` of `AWS::Outposts::Site`.
pub enum PowerConnector {
    /// `AH530P7W`.
    Ah530P7W,
    /// `AH532P6W`.
    Ah532P6W,
    /// `CS8365C`.
    Cs8365C,
    /// `IEC309`.
    Iec309,
    /// `L6_30P`.
    L6_30P,
}

#[diagnostic::do_not_recommend]
impl Kind for PowerConnector {}
#[diagnostic::do_not_recommend]
impl TextKind for PowerConnector {}
#[diagnostic::do_not_recommend]
impl IdKind for PowerConnector {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PowerConnector {}
#[diagnostic::do_not_recommend]
impl IntoValue<PowerConnector> for PowerConnector {
    #[inline]
    fn into_value(self) -> Value<PowerConnector> {
        const VALUES: &[&str] = &["AH530P7W", "AH532P6W", "CS8365C", "IEC309", "L6_30P"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PowerDrawKva` of a `RackPhysicalProperties` of `AWS::Outposts::Site`.
pub enum PowerDrawKva {
    /// `POWER_10_KVA`.
    Power10Kva,
    /// `POWER_15_KVA`.
    Power15Kva,
    /// `POWER_30_KVA`.
    Power30Kva,
    /// `POWER_5_KVA`.
    Power5Kva,
}

#[diagnostic::do_not_recommend]
impl Kind for PowerDrawKva {}
#[diagnostic::do_not_recommend]
impl TextKind for PowerDrawKva {}
#[diagnostic::do_not_recommend]
impl IdKind for PowerDrawKva {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PowerDrawKva {}
#[diagnostic::do_not_recommend]
impl IntoValue<PowerDrawKva> for PowerDrawKva {
    #[inline]
    fn into_value(self) -> Value<PowerDrawKva> {
        const VALUES: &[&str] = &[
            "POWER_10_KVA",
            "POWER_15_KVA",
            "POWER_30_KVA",
            "POWER_5_KVA",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PowerFeedDrop` of a `RackPhysicalProperties` of `AWS::Outposts::Site`.
pub enum PowerFeedDrop {
    /// `ABOVE_RACK`.
    AboveRack,
    /// `BELOW_RACK`.
    BelowRack,
}

#[diagnostic::do_not_recommend]
impl Kind for PowerFeedDrop {}
#[diagnostic::do_not_recommend]
impl TextKind for PowerFeedDrop {}
#[diagnostic::do_not_recommend]
impl IdKind for PowerFeedDrop {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PowerFeedDrop {}
#[diagnostic::do_not_recommend]
impl IntoValue<PowerFeedDrop> for PowerFeedDrop {
    #[inline]
    fn into_value(self) -> Value<PowerFeedDrop> {
        const VALUES: &[&str] = &["ABOVE_RACK", "BELOW_RACK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PowerPhase` of a `RackPhysicalProperties` of `AWS::Outposts::Site`.
pub enum PowerPhase {
    /// `SINGLE_PHASE`.
    SinglePhase,
    /// `THREE_PHASE`.
    ThreePhase,
}

#[diagnostic::do_not_recommend]
impl Kind for PowerPhase {}
#[diagnostic::do_not_recommend]
impl TextKind for PowerPhase {}
#[diagnostic::do_not_recommend]
impl IdKind for PowerPhase {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PowerPhase {}
#[diagnostic::do_not_recommend]
impl IntoValue<PowerPhase> for PowerPhase {
    #[inline]
    fn into_value(self) -> Value<PowerPhase> {
        const VALUES: &[&str] = &["SINGLE_PHASE", "THREE_PHASE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UplinkCount` of a `RackPhysicalProperties` of `AWS::Outposts::Site`.
pub enum UplinkCount {
    /// `UPLINK_COUNT_1`.
    UplinkCount1,
    /// `UPLINK_COUNT_12`.
    UplinkCount12,
    /// `UPLINK_COUNT_16`.
    UplinkCount16,
    /// `UPLINK_COUNT_2`.
    UplinkCount2,
    /// `UPLINK_COUNT_3`.
    UplinkCount3,
    /// `UPLINK_COUNT_4`.
    UplinkCount4,
    /// `UPLINK_COUNT_5`.
    UplinkCount5,
    /// `UPLINK_COUNT_6`.
    UplinkCount6,
    /// `UPLINK_COUNT_7`.
    UplinkCount7,
    /// `UPLINK_COUNT_8`.
    UplinkCount8,
}

#[diagnostic::do_not_recommend]
impl Kind for UplinkCount {}
#[diagnostic::do_not_recommend]
impl TextKind for UplinkCount {}
#[diagnostic::do_not_recommend]
impl IdKind for UplinkCount {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UplinkCount {}
#[diagnostic::do_not_recommend]
impl IntoValue<UplinkCount> for UplinkCount {
    #[inline]
    fn into_value(self) -> Value<UplinkCount> {
        const VALUES: &[&str] = &[
            "UPLINK_COUNT_1",
            "UPLINK_COUNT_12",
            "UPLINK_COUNT_16",
            "UPLINK_COUNT_2",
            "UPLINK_COUNT_3",
            "UPLINK_COUNT_4",
            "UPLINK_COUNT_5",
            "UPLINK_COUNT_6",
            "UPLINK_COUNT_7",
            "UPLINK_COUNT_8",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UplinkGbps` of a `RackPhysicalProperties` of `AWS::Outposts::Site`.
pub enum UplinkGbps {
    /// `UPLINK_100G`.
    Uplink100G,
    /// `UPLINK_10G`.
    Uplink10G,
    /// `UPLINK_1G`.
    Uplink1G,
    /// `UPLINK_40G`.
    Uplink40G,
}

#[diagnostic::do_not_recommend]
impl Kind for UplinkGbps {}
#[diagnostic::do_not_recommend]
impl TextKind for UplinkGbps {}
#[diagnostic::do_not_recommend]
impl IdKind for UplinkGbps {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UplinkGbps {}
#[diagnostic::do_not_recommend]
impl IntoValue<UplinkGbps> for UplinkGbps {
    #[inline]
    fn into_value(self) -> Value<UplinkGbps> {
        const VALUES: &[&str] = &["UPLINK_100G", "UPLINK_10G", "UPLINK_1G", "UPLINK_40G"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
