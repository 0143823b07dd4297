// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ServiceDiscovery::Instance` and its property types.

use crate::l1::*;

/// A complex type that contains information about an instance that AWS Cloud Map creates when you submit a `RegisterInstance` request.
///
/// `AWS::ServiceDiscovery::Instance`; `Ref` returns the physical id, which is made of `ServiceId`, `InstanceId`.
/// Changing one of these replaces it: `InstanceId`, `ServiceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-instance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ServiceDiscovery::Instance",
    tags: None,
    rules: include_str!("instance.rules"),
};

impl CfnInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ServiceDiscovery::Instance";

    /// `CfnInstance` with its required properties, in alphabetical order:
    ///
    /// - `instance_attributes`: A string map that contains the following information for the service that you specify in `ServiceId` .
    /// - `service_id`: The ID or Amazon Resource Name (ARN) of the service that you want to use for settings for the instance.
    pub fn new(
        instance_attributes: impl IntoValue<Json>,
        service_id: impl IntoValue<kinds::servicediscovery::ServiceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InstanceAttributes",
            instance_attributes.into_value().into_node(),
        );
        object_.put("ServiceId", service_id.into_value().into_node());
        Self(object_)
    }

    /// An identifier that you want to associate with the instance. Note the following:
    ///
    /// - If the service that's specified by `ServiceId` includes settings for an `SRV` record, the value of `InstanceId` is automatically included as part of the value for the `SRV` record. For more information, see [DnsRecord \> Type](https://docs.aws.amazon.com/cloud-map/latest/api/API_DnsRecord.html#cloudmap-Type-DnsRecord-Type).
    /// - You can use this value to update an existing instance.
    /// - To register a new instance, you must specify a value that's unique among instances that you register by using the same service.
    /// - If you specify an existing `InstanceId` and `ServiceId`, AWS Cloud Map updates the existing DNS records, if any. If there's also an existing health check, AWS Cloud Map deletes the old health check and creates a new one.
    ///
    /// > The health check isn't deleted immediately, so it will still appear for a while if you submit a `ListHealthChecks` request, for example.
    ///
    /// > Do not include sensitive information in `InstanceId` if the namespace is discoverable by public DNS queries and any `Type` member of `DnsRecord` for the service contains `SRV` because the `InstanceId` is discoverable by public DNS queries.
    ///
    /// `InstanceId`; an update replaces the resource.
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InstanceId", value.into_value().into_node());
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

impl Construct for CfnInstance {
    type Handle = CfnInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInstanceRef {
        CfnInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInstance`] of a stack.
pub struct CfnInstanceRef(NodeRef);

impl Clone for CfnInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInstanceRef {}
impl AsNode for CfnInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInstanceRef {
    /// What `Ref` returns: the physical id, which is made of `ServiceId`, `InstanceId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
