// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RTBFabric::Link` and its property types.

use crate::l1::*;

/// Creates a new link between gateways.
///
/// Establishes a connection that allows gateways to communicate and exchange bid requests and responses.
///
/// `AWS::RTBFabric::Link`; `Ref` returns its `Arn`, a [`rtbfabric::LinkArn`](kinds::rtbfabric::LinkArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLink(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RTBFabric::Link",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("link.rules"),
};

impl CfnLink {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RTBFabric::Link";

    /// `CfnLink` with its required properties, in alphabetical order:
    ///
    /// - `gateway_id`: The unique identifier of the gateway.
    /// - `link_log_settings`: Settings for the application logs.
    /// - `peer_gateway_id`: The unique identifier of the peer gateway.
    pub fn new(
        gateway_id: impl IntoValue<kinds::ec2::RouteTableId>,
        link_log_settings: impl IntoValue<LinkLogSettingsProperty>,
        peer_gateway_id: impl IntoValue<kinds::ec2::RouteTableId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GatewayId", gateway_id.into_value().into_node());
        object_.put(
            "LinkLogSettings",
            link_log_settings.into_value().into_node(),
        );
        object_.put("PeerGatewayId", peer_gateway_id.into_value().into_node());
        Self(object_)
    }

    /// Boolean to specify if an HTTP responder is allowed.
    ///
    /// `HttpResponderAllowed`; an update may replace the resource.
    pub fn http_responder_allowed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("HttpResponderAllowed", value.into_value().into_node());
        self
    }

    /// Attributes of the link.
    ///
    /// `LinkAttributes`; an update may replace the resource.
    pub fn link_attributes(mut self, value: impl IntoValue<LinkAttributesProperty>) -> Self {
        self.0.put("LinkAttributes", value.into_value().into_node());
        self
    }

    /// The `ModuleConfigurationList` property.
    ///
    /// `ModuleConfigurationList`; updated in place.
    pub fn module_configuration_list(
        mut self,
        value: impl IntoValue<List<ModuleConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("ModuleConfigurationList", value.into_value().into_node());
        self
    }

    /// A map of the key-value pairs of the tag or tags to assign to the resource.
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

impl Construct for CfnLink {
    type Handle = CfnLinkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLinkRef {
        CfnLinkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLink`] of a stack.
pub struct CfnLinkRef(NodeRef);

impl Clone for CfnLinkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLinkRef {}
impl AsNode for CfnLinkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLinkRef {
    /// What `Ref` returns: its `Arn`, a [`rtbfabric::LinkArn`](kinds::rtbfabric::LinkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rtbfabric::LinkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::rtbfabric::LinkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreatedTimestamp` attribute.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The `LinkDirection` attribute.
    ///
    /// `Fn::GetAtt` of `LinkDirection`.
    #[inline]
    pub fn attr_link_direction(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LinkDirection")))
    }

    /// The unique identifier of the link.
    ///
    /// `Fn::GetAtt` of `LinkId`.
    #[inline]
    pub fn attr_link_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LinkId")))
    }

    /// The `LinkStatus` attribute.
    ///
    /// `Fn::GetAtt` of `LinkStatus`.
    #[inline]
    pub fn attr_link_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LinkStatus")))
    }

    /// The `UpdatedTimestamp` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }
}

impl IntoValue<kinds::rtbfabric::LinkArn> for &CfnLinkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rtbfabric::LinkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a bid action.
///
/// The property type `Action` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `header_tag`: Describes the header tag for a bid action.
    /// - `no_bid`: Describes the parameters of a no bid module.
    pub fn new(
        header_tag: impl IntoValue<HeaderTagActionProperty>,
        no_bid: impl IntoValue<NoBidActionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HeaderTag", header_tag.into_value().into_node());
        object_.put("NoBid", no_bid.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of a link application log.
///
/// The property type `ApplicationLogs` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationLogsProperty(Object);

impl ApplicationLogsProperty {
    /// `ApplicationLogsProperty` with its required properties, in alphabetical order:
    ///
    /// - `link_application_log_sampling`: Describes a link application log sample.
    pub fn new(
        link_application_log_sampling: impl IntoValue<LinkApplicationLogSamplingProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LinkApplicationLogSampling",
            link_application_log_sampling.into_value().into_node(),
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

impl Kind for ApplicationLogsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationLogsProperty> for ApplicationLogsProperty {}
impl From<ApplicationLogsProperty> for Node {
    #[inline]
    fn from(value: ApplicationLogsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationLogsProperty> for ApplicationLogsProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationLogsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of a filter.
///
/// The property type `Filter` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `criteria`: Describes the criteria for a filter.
    pub fn new(criteria: impl IntoValue<List<FilterCriterionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Criteria", criteria.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the criteria for a filter.
///
/// The property type `FilterCriterion` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterCriterionProperty(Object);

impl FilterCriterionProperty {
    /// `FilterCriterionProperty` with its required properties, in alphabetical order:
    ///
    /// - `path`: The path to filter.
    /// - `values`: The value to filter.
    pub fn new(path: impl IntoValue<String>, values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Path", path.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for FilterCriterionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterCriterionProperty> for FilterCriterionProperty {}
impl From<FilterCriterionProperty> for Node {
    #[inline]
    fn from(value: FilterCriterionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterCriterionProperty> for FilterCriterionProperty {
    #[inline]
    fn into_value(self) -> Value<FilterCriterionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the header tag for a bid action.
///
/// The property type `HeaderTagAction` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct HeaderTagActionProperty(Object);

impl HeaderTagActionProperty {
    /// `HeaderTagActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the bid action.
    /// - `value`: The value of the bid action.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for HeaderTagActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HeaderTagActionProperty> for HeaderTagActionProperty {}
impl From<HeaderTagActionProperty> for Node {
    #[inline]
    fn from(value: HeaderTagActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HeaderTagActionProperty> for HeaderTagActionProperty {
    #[inline]
    fn into_value(self) -> Value<HeaderTagActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a link application log sample.
///
/// The property type `LinkApplicationLogSampling` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinkApplicationLogSamplingProperty(Object);

impl LinkApplicationLogSamplingProperty {
    /// `LinkApplicationLogSamplingProperty` with its required properties, in alphabetical order:
    ///
    /// - `error_log`: An error log entry.
    /// - `filter_log`: A filter log entry.
    pub fn new(error_log: impl IntoValue<f64>, filter_log: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ErrorLog", error_log.into_value().into_node());
        object_.put("FilterLog", filter_log.into_value().into_node());
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

impl Kind for LinkApplicationLogSamplingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinkApplicationLogSamplingProperty> for LinkApplicationLogSamplingProperty {}
impl From<LinkApplicationLogSamplingProperty> for Node {
    #[inline]
    fn from(value: LinkApplicationLogSamplingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinkApplicationLogSamplingProperty> for LinkApplicationLogSamplingProperty {
    #[inline]
    fn into_value(self) -> Value<LinkApplicationLogSamplingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the attributes of a link.
///
/// The property type `LinkAttributes` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinkAttributesProperty(Object);

impl LinkAttributesProperty {
    /// `LinkAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The customer-provided unique identifier of the link.
    ///
    /// `CustomerProvidedId`.
    pub fn customer_provided_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomerProvidedId", value.into_value().into_node());
        self
    }

    /// Describes the masking for HTTP error codes.
    ///
    /// `ResponderErrorMasking`.
    pub fn responder_error_masking(
        mut self,
        value: impl IntoValue<List<ResponderErrorMaskingForHttpCodeProperty>>,
    ) -> Self {
        self.0
            .put("ResponderErrorMasking", value.into_value().into_node());
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

impl Kind for LinkAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinkAttributesProperty> for LinkAttributesProperty {}
impl From<LinkAttributesProperty> for Node {
    #[inline]
    fn from(value: LinkAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinkAttributesProperty> for LinkAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<LinkAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the settings for a link log.
///
/// The property type `LinkLogSettings` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinkLogSettingsProperty(Object);

impl LinkLogSettingsProperty {
    /// `LinkLogSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `application_logs`: Describes the configuration of a link application log.
    pub fn new(application_logs: impl IntoValue<ApplicationLogsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationLogs", application_logs.into_value().into_node());
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

impl Kind for LinkLogSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinkLogSettingsProperty> for LinkLogSettingsProperty {}
impl From<LinkLogSettingsProperty> for Node {
    #[inline]
    fn from(value: LinkLogSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinkLogSettingsProperty> for LinkLogSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<LinkLogSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of a module.
///
/// The property type `ModuleConfiguration` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModuleConfigurationProperty(Object);

impl ModuleConfigurationProperty {
    /// `ModuleConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the module.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The dependencies of the module.
    ///
    /// `DependsOn`.
    pub fn depends_on(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DependsOn", value.into_value().into_node());
        self
    }

    /// Describes the parameters of a module.
    ///
    /// `ModuleParameters`.
    pub fn module_parameters(mut self, value: impl IntoValue<ModuleParametersProperty>) -> Self {
        self.0
            .put("ModuleParameters", value.into_value().into_node());
        self
    }

    /// The version of the module.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for ModuleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModuleConfigurationProperty> for ModuleConfigurationProperty {}
impl From<ModuleConfigurationProperty> for Node {
    #[inline]
    fn from(value: ModuleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModuleConfigurationProperty> for ModuleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ModuleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the parameters of a module.
///
/// The property type `ModuleParameters` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModuleParametersProperty(Object);

impl ModuleParametersProperty {
    /// `ModuleParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the parameters of a no bid module.
    ///
    /// `NoBid`.
    pub fn no_bid(mut self, value: impl IntoValue<NoBidModuleParametersProperty>) -> Self {
        self.0.put("NoBid", value.into_value().into_node());
        self
    }

    /// Describes the parameters of an open RTB attribute module.
    ///
    /// `OpenRtbAttribute`.
    pub fn open_rtb_attribute(
        mut self,
        value: impl IntoValue<OpenRtbAttributeModuleParametersProperty>,
    ) -> Self {
        self.0
            .put("OpenRtbAttribute", value.into_value().into_node());
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

impl Kind for ModuleParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModuleParametersProperty> for ModuleParametersProperty {}
impl From<ModuleParametersProperty> for Node {
    #[inline]
    fn from(value: ModuleParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModuleParametersProperty> for ModuleParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ModuleParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a no bid action.
///
/// The property type `NoBidAction` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct NoBidActionProperty(Object);

impl NoBidActionProperty {
    /// `NoBidActionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The reason code for the no bid action.
    ///
    /// `NoBidReasonCode`.
    pub fn no_bid_reason_code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NoBidReasonCode", value.into_value().into_node());
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

impl Kind for NoBidActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NoBidActionProperty> for NoBidActionProperty {}
impl From<NoBidActionProperty> for Node {
    #[inline]
    fn from(value: NoBidActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NoBidActionProperty> for NoBidActionProperty {
    #[inline]
    fn into_value(self) -> Value<NoBidActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the parameters of a no bid module.
///
/// The property type `NoBidModuleParameters` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct NoBidModuleParametersProperty(Object);

impl NoBidModuleParametersProperty {
    /// `NoBidModuleParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The pass through percentage.
    ///
    /// `PassThroughPercentage`.
    pub fn pass_through_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("PassThroughPercentage", value.into_value().into_node());
        self
    }

    /// The reason description.
    ///
    /// `Reason`.
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Reason", value.into_value().into_node());
        self
    }

    /// The reason code.
    ///
    /// `ReasonCode`.
    pub fn reason_code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ReasonCode", value.into_value().into_node());
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

impl Kind for NoBidModuleParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NoBidModuleParametersProperty> for NoBidModuleParametersProperty {}
impl From<NoBidModuleParametersProperty> for Node {
    #[inline]
    fn from(value: NoBidModuleParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NoBidModuleParametersProperty> for NoBidModuleParametersProperty {
    #[inline]
    fn into_value(self) -> Value<NoBidModuleParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the parameters of an open RTB attribute module.
///
/// The property type `OpenRtbAttributeModuleParameters` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenRtbAttributeModuleParametersProperty(Object);

impl OpenRtbAttributeModuleParametersProperty {
    /// `OpenRtbAttributeModuleParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: Describes a bid action.
    /// - `filter_configuration`: Describes the configuration of a filter.
    /// - `filter_type`: The filter type.
    /// - `holdback_percentage`: The hold back percentage.
    pub fn new(
        action: impl IntoValue<ActionProperty>,
        filter_configuration: impl IntoValue<List<FilterProperty>>,
        filter_type: impl IntoValue<FilterType>,
        holdback_percentage: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put(
            "FilterConfiguration",
            filter_configuration.into_value().into_node(),
        );
        object_.put("FilterType", filter_type.into_value().into_node());
        object_.put(
            "HoldbackPercentage",
            holdback_percentage.into_value().into_node(),
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

impl Kind for OpenRtbAttributeModuleParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenRtbAttributeModuleParametersProperty>
    for OpenRtbAttributeModuleParametersProperty
{
}
impl From<OpenRtbAttributeModuleParametersProperty> for Node {
    #[inline]
    fn from(value: OpenRtbAttributeModuleParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenRtbAttributeModuleParametersProperty>
    for OpenRtbAttributeModuleParametersProperty
{
    #[inline]
    fn into_value(self) -> Value<OpenRtbAttributeModuleParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the masking for HTTP error codes.
///
/// The property type `ResponderErrorMaskingForHttpCode` of `AWS::RTBFabric::Link`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResponderErrorMaskingForHttpCodeProperty(Object);

impl ResponderErrorMaskingForHttpCodeProperty {
    /// `ResponderErrorMaskingForHttpCodeProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action for the error.
    /// - `http_code`: The HTTP error code.
    /// - `logging_types`: The error log type.
    pub fn new(
        action: impl IntoValue<super::Action>,
        http_code: impl IntoValue<String>,
        logging_types: impl IntoValue<List<super::LoggingType>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("HttpCode", http_code.into_value().into_node());
        object_.put("LoggingTypes", logging_types.into_value().into_node());
        Self(object_)
    }

    /// The percentage of response logging.
    ///
    /// `ResponseLoggingPercentage`.
    pub fn response_logging_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ResponseLoggingPercentage", value.into_value().into_node());
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

impl Kind for ResponderErrorMaskingForHttpCodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResponderErrorMaskingForHttpCodeProperty>
    for ResponderErrorMaskingForHttpCodeProperty
{
}
impl From<ResponderErrorMaskingForHttpCodeProperty> for Node {
    #[inline]
    fn from(value: ResponderErrorMaskingForHttpCodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResponderErrorMaskingForHttpCodeProperty>
    for ResponderErrorMaskingForHttpCodeProperty
{
    #[inline]
    fn into_value(self) -> Value<ResponderErrorMaskingForHttpCodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FilterType` of a `OpenRtbAttributeModuleParameters` of `AWS::RTBFabric::Link`.
pub enum FilterType {
    /// `EXCLUDE`.
    Exclude,
    /// `INCLUDE`.
    Include,
}

#[diagnostic::do_not_recommend]
impl Kind for FilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for FilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for FilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FilterType> for FilterType {
    #[inline]
    fn into_value(self) -> Value<FilterType> {
        const VALUES: &[&str] = &["EXCLUDE", "INCLUDE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
