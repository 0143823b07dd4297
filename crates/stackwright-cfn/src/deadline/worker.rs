// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::Worker` and its property types.

use crate::l1::*;

/// Definition of AWS::Deadline::Worker Resource Type
///
/// `AWS::Deadline::Worker`; `Ref` returns its `Arn`, a [`deadline::WorkerArn`](kinds::deadline::WorkerArn).
/// Changing one of these replaces it: `FarmId`, `FleetId`, `HostProperties`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWorker(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::Worker",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("worker.rules"),
};

impl CfnWorker {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::Worker";

    /// `CfnWorker` with its required properties, in alphabetical order:
    ///
    /// - `farm_id`: The farm ID.
    /// - `fleet_id`: The fleet ID.
    pub fn new(farm_id: impl IntoValue<String>, fleet_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FarmId", farm_id.into_value().into_node());
        object_.put("FleetId", fleet_id.into_value().into_node());
        Self(object_)
    }

    /// The host property details.
    ///
    /// `HostProperties`; an update replaces the resource.
    pub fn host_properties(mut self, value: impl IntoValue<HostPropertiesRequestProperty>) -> Self {
        self.0.put("HostProperties", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnWorker {
    type Handle = CfnWorkerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWorkerRef {
        CfnWorkerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWorker`] of a stack.
pub struct CfnWorkerRef(NodeRef);

impl Clone for CfnWorkerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWorkerRef {}
impl AsNode for CfnWorkerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWorkerRef {
    /// What `Ref` returns: its `Arn`, a [`deadline::WorkerArn`](kinds::deadline::WorkerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::deadline::WorkerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the worker.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::deadline::WorkerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date and time the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The user or system that created this resource.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The status of the worker.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The worker ID.
    ///
    /// `Fn::GetAtt` of `WorkerId`.
    #[inline]
    pub fn attr_worker_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WorkerId")))
    }
}

impl IntoValue<kinds::deadline::WorkerArn> for &CfnWorkerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::deadline::WorkerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The host property details.
///
/// The property type `HostPropertiesRequest` of `AWS::Deadline::Worker`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostPropertiesRequestProperty(Object);

impl HostPropertiesRequestProperty {
    /// `HostPropertiesRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The host name.
    ///
    /// `HostName`.
    pub fn host_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HostName", value.into_value().into_node());
        self
    }

    /// The IP addresses for a host.
    ///
    /// `IpAddresses`.
    pub fn ip_addresses(mut self, value: impl IntoValue<IpAddressesProperty>) -> Self {
        self.0.put("IpAddresses", value.into_value().into_node());
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

impl Kind for HostPropertiesRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostPropertiesRequestProperty> for HostPropertiesRequestProperty {}
impl From<HostPropertiesRequestProperty> for Node {
    #[inline]
    fn from(value: HostPropertiesRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostPropertiesRequestProperty> for HostPropertiesRequestProperty {
    #[inline]
    fn into_value(self) -> Value<HostPropertiesRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The IP addresses for a host.
///
/// The property type `IpAddresses` of `AWS::Deadline::Worker`.
#[must_use = "a property type does nothing until it is set"]
pub struct IpAddressesProperty(Object);

impl IpAddressesProperty {
    /// `IpAddressesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The IpV4 address of the network.
    ///
    /// `IpV4Addresses`.
    pub fn ip_v4_addresses(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IpV4Addresses", value.into_value().into_node());
        self
    }

    /// The IpV6 address for the network and node component.
    ///
    /// `IpV6Addresses`.
    pub fn ip_v6_addresses(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IpV6Addresses", value.into_value().into_node());
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

impl Kind for IpAddressesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IpAddressesProperty> for IpAddressesProperty {}
impl From<IpAddressesProperty> for Node {
    #[inline]
    fn from(value: IpAddressesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IpAddressesProperty> for IpAddressesProperty {
    #[inline]
    fn into_value(self) -> Value<IpAddressesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::Deadline::Worker`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
