// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::ServiceProfile` and its property types.

use crate::l1::*;

/// Creates a new service profile.
///
/// `AWS::IoTWireless::ServiceProfile`; `Ref` returns its `Id`, a [`iotwireless::ServiceProfileId`](kinds::iotwireless::ServiceProfileId).
/// Changing one of these replaces it: `LoRaWAN`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-serviceprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::ServiceProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("service_profile.rules"),
};

impl CfnServiceProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::ServiceProfile";

    /// `CfnServiceProfile` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// LoRaWAN service profile object.
    ///
    /// `LoRaWAN`; an update replaces the resource.
    pub fn lo_ra_wan(mut self, value: impl IntoValue<LoRaWANServiceProfileProperty>) -> Self {
        self.0.put("LoRaWAN", value.into_value().into_node());
        self
    }

    /// The name of the new resource.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
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

impl Construct for CfnServiceProfile {
    type Handle = CfnServiceProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceProfileRef {
        CfnServiceProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceProfile`] of a stack.
pub struct CfnServiceProfileRef(NodeRef);

impl Clone for CfnServiceProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceProfileRef {}
impl AsNode for CfnServiceProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceProfileRef {
    /// What `Ref` returns: its `Id`, a [`iotwireless::ServiceProfileId`](kinds::iotwireless::ServiceProfileId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::ServiceProfileId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the service profile created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::ServiceProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the service profile created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iotwireless::ServiceProfileId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ChannelMask value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.ChannelMask`.
    #[inline]
    pub fn attr_lo_ra_wan_channel_mask(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.ChannelMask")))
    }

    /// The DevStatusReqFreq value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DevStatusReqFreq`.
    #[inline]
    pub fn attr_lo_ra_wan_dev_status_req_freq(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoRaWAN.DevStatusReqFreq"),
        ))
    }

    /// The DLBucketSize value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DlBucketSize`.
    #[inline]
    pub fn attr_lo_ra_wan_dl_bucket_size(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.DlBucketSize")))
    }

    /// The DLRate value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DlRate`.
    #[inline]
    pub fn attr_lo_ra_wan_dl_rate(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.DlRate")))
    }

    /// The DLRatePolicy value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DlRatePolicy`.
    #[inline]
    pub fn attr_lo_ra_wan_dl_rate_policy(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.DlRatePolicy")))
    }

    /// The DRMax value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DrMax`.
    #[inline]
    pub fn attr_lo_ra_wan_dr_max(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.DrMax")))
    }

    /// The DRMin value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DrMin`.
    #[inline]
    pub fn attr_lo_ra_wan_dr_min(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.DrMin")))
    }

    /// The HRAllowed value that describes whether handover roaming is allowed.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.HrAllowed`.
    #[inline]
    pub fn attr_lo_ra_wan_hr_allowed(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.HrAllowed")))
    }

    /// The MinGwDiversity value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.MinGwDiversity`.
    #[inline]
    pub fn attr_lo_ra_wan_min_gw_diversity(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoRaWAN.MinGwDiversity"),
        ))
    }

    /// The NwkGeoLoc value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.NwkGeoLoc`.
    #[inline]
    pub fn attr_lo_ra_wan_nwk_geo_loc(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.NwkGeoLoc")))
    }

    /// The ReportDevStatusBattery value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.ReportDevStatusBattery`.
    #[inline]
    pub fn attr_lo_ra_wan_report_dev_status_battery(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoRaWAN.ReportDevStatusBattery"),
        ))
    }

    /// The ReportDevStatusMargin value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.ReportDevStatusMargin`.
    #[inline]
    pub fn attr_lo_ra_wan_report_dev_status_margin(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LoRaWAN.ReportDevStatusMargin"),
        ))
    }

    /// The TargetPer value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.TargetPer`.
    #[inline]
    pub fn attr_lo_ra_wan_target_per(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.TargetPer")))
    }

    /// The UlBucketSize value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.UlBucketSize`.
    #[inline]
    pub fn attr_lo_ra_wan_ul_bucket_size(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.UlBucketSize")))
    }

    /// The ULRate value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.UlRate`.
    #[inline]
    pub fn attr_lo_ra_wan_ul_rate(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.UlRate")))
    }

    /// The ULRatePolicy value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.UlRatePolicy`.
    #[inline]
    pub fn attr_lo_ra_wan_ul_rate_policy(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWAN.UlRatePolicy")))
    }

    /// The `LoRaWANResponse` attribute.
    ///
    /// `Fn::GetAtt` of `LoRaWANResponse`.
    #[inline]
    pub fn attr_lo_ra_wan_response(&self) -> Value<Map<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LoRaWANResponse")))
    }
}

impl IntoValue<kinds::iotwireless::ServiceProfileId> for &CfnServiceProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::ServiceProfileId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::ServiceProfileArn> for &CfnServiceProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::ServiceProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// LoRaWANServiceProfile object.
///
/// The property type `LoRaWANServiceProfile` of `AWS::IoTWireless::ServiceProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoRaWANServiceProfileProperty(Object);

impl LoRaWANServiceProfileProperty {
    /// `LoRaWANServiceProfileProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AddGWMetaData value.
    ///
    /// `AddGwMetadata`.
    pub fn add_gw_metadata(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AddGwMetadata", value.into_value().into_node());
        self
    }

    /// The ChannelMask value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `ChannelMask`.
    pub fn channel_mask(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelMask", value.into_value().into_node());
        self
    }

    /// The DevStatusReqFreq value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `DevStatusReqFreq`.
    pub fn dev_status_req_freq(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DevStatusReqFreq", value.into_value().into_node());
        self
    }

    /// The DLBucketSize value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `DlBucketSize`.
    pub fn dl_bucket_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DlBucketSize", value.into_value().into_node());
        self
    }

    /// The DLRate value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `DlRate`.
    pub fn dl_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DlRate", value.into_value().into_node());
        self
    }

    /// The DLRatePolicy value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `DlRatePolicy`.
    pub fn dl_rate_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DlRatePolicy", value.into_value().into_node());
        self
    }

    /// The DRMax value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `DrMax`.
    pub fn dr_max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DrMax", value.into_value().into_node());
        self
    }

    /// The DRMin value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `DrMin`.
    pub fn dr_min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DrMin", value.into_value().into_node());
        self
    }

    /// The HRAllowed value that describes whether handover roaming is allowed.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `HrAllowed`.
    pub fn hr_allowed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("HrAllowed", value.into_value().into_node());
        self
    }

    /// The MinGwDiversity value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `MinGwDiversity`.
    pub fn min_gw_diversity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinGwDiversity", value.into_value().into_node());
        self
    }

    /// The NwkGeoLoc value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `NwkGeoLoc`.
    pub fn nwk_geo_loc(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("NwkGeoLoc", value.into_value().into_node());
        self
    }

    /// The PRAllowed value that describes whether passive roaming is allowed.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `PrAllowed`.
    pub fn pr_allowed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("PrAllowed", value.into_value().into_node());
        self
    }

    /// The RAAllowed value that describes whether roaming activation is allowed.
    ///
    /// `RaAllowed`.
    pub fn ra_allowed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RaAllowed", value.into_value().into_node());
        self
    }

    /// The ReportDevStatusBattery value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `ReportDevStatusBattery`.
    pub fn report_dev_status_battery(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReportDevStatusBattery", value.into_value().into_node());
        self
    }

    /// The ReportDevStatusMargin value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `ReportDevStatusMargin`.
    pub fn report_dev_status_margin(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReportDevStatusMargin", value.into_value().into_node());
        self
    }

    /// The TargetPer value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `TargetPer`.
    pub fn target_per(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TargetPer", value.into_value().into_node());
        self
    }

    /// The UlBucketSize value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `UlBucketSize`.
    pub fn ul_bucket_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("UlBucketSize", value.into_value().into_node());
        self
    }

    /// The ULRate value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `UlRate`.
    pub fn ul_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("UlRate", value.into_value().into_node());
        self
    }

    /// The ULRatePolicy value.
    ///
    /// This property is `ReadOnly` and can't be inputted for create. It's returned with `Fn::GetAtt`
    ///
    /// `UlRatePolicy`.
    pub fn ul_rate_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UlRatePolicy", value.into_value().into_node());
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

impl Kind for LoRaWANServiceProfileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoRaWANServiceProfileProperty> for LoRaWANServiceProfileProperty {}
impl From<LoRaWANServiceProfileProperty> for Node {
    #[inline]
    fn from(value: LoRaWANServiceProfileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoRaWANServiceProfileProperty> for LoRaWANServiceProfileProperty {
    #[inline]
    fn into_value(self) -> Value<LoRaWANServiceProfileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
