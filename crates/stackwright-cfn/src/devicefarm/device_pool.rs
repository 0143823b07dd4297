// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DeviceFarm::DevicePool` and its property types.

use crate::l1::*;

/// Represents a request to the create device pool operation.
///
/// `AWS::DeviceFarm::DevicePool`; `Ref` returns its `Arn`, a [`devicefarm::DevicePoolArn`](kinds::devicefarm::DevicePoolArn).
/// Changing one of these replaces it: `ProjectArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-devicepool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDevicePool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DeviceFarm::DevicePool",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: "",
};

impl CfnDevicePool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DeviceFarm::DevicePool";

    /// `CfnDevicePool` with its required properties, in alphabetical order:
    ///
    /// - `name`: The device pool's name.
    /// - `project_arn`: The ARN of the project for the device pool.
    /// - `rules`: The device pool's rules.
    pub fn new(
        name: impl IntoValue<String>,
        project_arn: impl IntoValue<kinds::devicefarm::ProjectArn>,
        rules: impl IntoValue<List<RuleProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ProjectArn", project_arn.into_value().into_node());
        object_.put("Rules", rules.into_value().into_node());
        Self(object_)
    }

    /// The device pool's description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The number of devices that Device Farm can add to your device pool. Device Farm adds devices that are available and meet the criteria that you assign for the `rules` parameter. Depending on how many devices meet these constraints, your device pool might contain fewer devices than the value for this parameter.
    ///
    /// By specifying the maximum number of devices, you can control the costs that you incur by running tests.
    ///
    /// `MaxDevices`; updated in place.
    pub fn max_devices(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxDevices", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *guide*.
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

impl Construct for CfnDevicePool {
    type Handle = CfnDevicePoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDevicePoolRef {
        CfnDevicePoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDevicePool`] of a stack.
pub struct CfnDevicePoolRef(NodeRef);

impl Clone for CfnDevicePoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDevicePoolRef {}
impl AsNode for CfnDevicePoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDevicePoolRef {
    /// What `Ref` returns: its `Arn`, a [`devicefarm::DevicePoolArn`](kinds::devicefarm::DevicePoolArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devicefarm::DevicePoolArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the device pool. See [Amazon resource names](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) in the *General Reference guide*.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devicefarm::DevicePoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::devicefarm::DevicePoolArn> for &CfnDevicePoolRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devicefarm::DevicePoolArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Represents a condition for a device pool.
///
/// The property type `Rule` of `AWS::DeviceFarm::DevicePool`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The rule's stringified attribute. For example, specify the value as `"\"abc\""`.
    ///
    /// The supported operators for each attribute are provided in the following list.
    ///
    /// - **APPIUM_VERSION** - The Appium version for the test.
    ///
    /// Supported operators: `CONTAINS`
    /// - **ARN** - The Amazon Resource Name (ARN) of the device (for example, `arn:aws:devicefarm:us-west-2::device:12345Example`.
    ///
    /// Supported operators: `EQUALS`, `IN`, `NOT_IN`
    /// - **AVAILABILITY** - The current availability of the device. Valid values are AVAILABLE, HIGHLY_AVAILABLE, BUSY, or TEMPORARY_NOT_AVAILABLE.
    ///
    /// Supported operators: `EQUALS`
    /// - **FLEET_TYPE** - The fleet type. Valid values are PUBLIC or PRIVATE.
    ///
    /// Supported operators: `EQUALS`
    /// - **FORM_FACTOR** - The device form factor. Valid values are PHONE or TABLET.
    ///
    /// Supported operators: `EQUALS`, `IN`, `NOT_IN`
    /// - **INSTANCE_ARN** - The Amazon Resource Name (ARN) of the device instance.
    ///
    /// Supported operators: `IN`, `NOT_IN`
    /// - **INSTANCE_LABELS** - The label of the device instance.
    ///
    /// Supported operators: `CONTAINS`
    /// - **MANUFACTURER** - The device manufacturer (for example, Apple).
    ///
    /// Supported operators: `EQUALS`, `IN`, `NOT_IN`
    /// - **MODEL** - The device model, such as Apple iPad Air 2 or Google Pixel.
    ///
    /// Supported operators: `CONTAINS`, `EQUALS`, `IN`, `NOT_IN`
    /// - **OS_VERSION** - The operating system version (for example, 10.3.2).
    ///
    /// Supported operators: `EQUALS`, `GREATER_THAN`, `GREATER_THAN_OR_EQUALS`, `IN`, `LESS_THAN`, `LESS_THAN_OR_EQUALS`, `NOT_IN`
    /// - **PLATFORM** - The device platform. Valid values are ANDROID or IOS.
    ///
    /// Supported operators: `EQUALS`, `IN`, `NOT_IN`
    /// - **REMOTE_ACCESS_ENABLED** - Whether the device is enabled for remote access. Valid values are TRUE or FALSE.
    ///
    /// Supported operators: `EQUALS`
    /// - **REMOTE_DEBUG_ENABLED** - Whether the device is enabled for remote debugging. Valid values are TRUE or FALSE.
    ///
    /// Supported operators: `EQUALS`
    ///
    /// Because remote debugging is [no longer supported](https://docs.aws.amazon.com/devicefarm/latest/developerguide/history.html), this filter is ignored.
    ///
    /// `Attribute`; one of `ARN`, `PLATFORM`, `FORM_FACTOR`, `MANUFACTURER`, `REMOTE_ACCESS_ENABLED`, `REMOTE_DEBUG_ENABLED`, `APPIUM_VERSION`, `INSTANCE_ARN`, `INSTANCE_LABELS`, `FLEET_TYPE`, `OS_VERSION`, `MODEL`, ….
    pub fn attribute(mut self, value: impl IntoValue<Attribute>) -> Self {
        self.0.put("Attribute", value.into_value().into_node());
        self
    }

    /// Specifies how Device Farm compares the rule's attribute to the value. For the operators that are supported by each attribute, see the attribute descriptions.
    ///
    /// `Operator`; one of `EQUALS`, `LESS_THAN`, `LESS_THAN_OR_EQUALS`, `GREATER_THAN`, `GREATER_THAN_OR_EQUALS`, `IN`, `NOT_IN`, `CONTAINS`.
    pub fn operator(mut self, value: impl IntoValue<Operator>) -> Self {
        self.0.put("Operator", value.into_value().into_node());
        self
    }

    /// The rule's value.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Attribute` of a `Rule` of `AWS::DeviceFarm::DevicePool`.
pub enum Attribute {
    /// `APPIUM_VERSION`.
    AppiumVersion,
    /// `ARN`.
    Arn,
    /// `AVAILABILITY`.
    Availability,
    /// `FLEET_TYPE`.
    FleetType,
    /// `FORM_FACTOR`.
    FormFactor,
    /// `INSTANCE_ARN`.
    InstanceArn,
    /// `INSTANCE_LABELS`.
    InstanceLabels,
    /// `MANUFACTURER`.
    Manufacturer,
    /// `MODEL`.
    Model,
    /// `OS_VERSION`.
    OsVersion,
    /// `PLATFORM`.
    Platform,
    /// `REMOTE_ACCESS_ENABLED`.
    RemoteAccessEnabled,
    /// `REMOTE_DEBUG_ENABLED`.
    RemoteDebugEnabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Attribute {}
#[diagnostic::do_not_recommend]
impl TextKind for Attribute {}
#[diagnostic::do_not_recommend]
impl IdKind for Attribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Attribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<Attribute> for Attribute {
    #[inline]
    fn into_value(self) -> Value<Attribute> {
        const VALUES: &[&str] = &[
            "APPIUM_VERSION",
            "ARN",
            "AVAILABILITY",
            "FLEET_TYPE",
            "FORM_FACTOR",
            "INSTANCE_ARN",
            "INSTANCE_LABELS",
            "MANUFACTURER",
            "MODEL",
            "OS_VERSION",
            "PLATFORM",
            "REMOTE_ACCESS_ENABLED",
            "REMOTE_DEBUG_ENABLED",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Operator` of a `Rule` of `AWS::DeviceFarm::DevicePool`.
pub enum Operator {
    /// `CONTAINS`.
    Contains,
    /// `EQUALS`.
    Equals,
    /// `GREATER_THAN`.
    GreaterThan,
    /// `GREATER_THAN_OR_EQUALS`.
    GreaterThanOrEquals,
    /// `IN`.
    In,
    /// `LESS_THAN`.
    LessThan,
    /// `LESS_THAN_OR_EQUALS`.
    LessThanOrEquals,
    /// `NOT_IN`.
    NotIn,
}

#[diagnostic::do_not_recommend]
impl Kind for Operator {}
#[diagnostic::do_not_recommend]
impl TextKind for Operator {}
#[diagnostic::do_not_recommend]
impl IdKind for Operator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Operator {}
#[diagnostic::do_not_recommend]
impl IntoValue<Operator> for Operator {
    #[inline]
    fn into_value(self) -> Value<Operator> {
        const VALUES: &[&str] = &[
            "CONTAINS",
            "EQUALS",
            "GREATER_THAN",
            "GREATER_THAN_OR_EQUALS",
            "IN",
            "LESS_THAN",
            "LESS_THAN_OR_EQUALS",
            "NOT_IN",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
