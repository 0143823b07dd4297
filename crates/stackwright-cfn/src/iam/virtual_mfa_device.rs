// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::VirtualMFADevice` and its property types.

use crate::l1::*;

/// Creates a new virtual MFA device for the AWS account. After creating the virtual MFA, use [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html) to attach the MFA device to an IAM user. For more information about creating and working with virtual MFA devices, see [Using a virtual MFA device](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_VirtualMFA.html) in the *IAM User Guide*.
///
/// For information about the maximum number of MFA devices you can create, see [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html) in the *IAM User Guide*.
///
/// > The seed information contained in the QR code and the Base32 string should be treated like any other secret access information. In other words, protect the seed information as you would your AWS access keys or your passwords. After you provision your virtual device, you should ensure that the information is destroyed following secure procedures.
///
/// `AWS::IAM::VirtualMFADevice`; `Ref` returns its `SerialNumber`, a [`iam::VirtualMfaDeviceSerialNumber`](kinds::iam::VirtualMfaDeviceSerialNumber).
/// Changing one of these replaces it: `Path`, `VirtualMfaDeviceName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVirtualMFADevice(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::VirtualMFADevice",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("virtual_mfa_device.rules"),
};

impl CfnVirtualMFADevice {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::VirtualMFADevice";

    /// `CfnVirtualMFADevice` with its required properties, in alphabetical order:
    ///
    /// - `users`: The IAM user associated with this virtual MFA device.
    pub fn new(users: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Users", users.into_value().into_node());
        Self(object_)
    }

    /// The path for the virtual MFA device. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
    ///
    /// This parameter is optional. If it is not included, it defaults to a slash (/).
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of either a forward slash (/) by itself or a string that must begin and end with forward slashes. In addition, it can contain any ASCII character from the ! ( `\u0021`) through the DEL character ( `\u007F`), including most punctuation characters, digits, and upper and lowercased letters.
    ///
    /// `Path`; an update replaces the resource.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// A list of tags that you want to attach to the new IAM virtual MFA device. Each tag consists of a key name and an associated value. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide*.
    ///
    /// > If any one of the tags is invalid or if you exceed the allowed maximum number of tags, then the entire request fails and the resource is not created.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the virtual MFA device, which must be unique. Use with path to uniquely identify a virtual MFA device.
    ///
    /// This parameter allows (through its [regex pattern](https://docs.aws.amazon.com/http://wikipedia.org/wiki/regex) ) a string of characters consisting of upper and lowercase alphanumeric characters with no spaces. You can also include any of the following characters: _+=,.@-
    ///
    /// `VirtualMfaDeviceName`; an update replaces the resource.
    pub fn virtual_mfa_device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VirtualMfaDeviceName", value.into_value().into_node());
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

impl Construct for CfnVirtualMFADevice {
    type Handle = CfnVirtualMFADeviceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVirtualMFADeviceRef {
        CfnVirtualMFADeviceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVirtualMFADevice`] of a stack.
pub struct CfnVirtualMFADeviceRef(NodeRef);

impl Clone for CfnVirtualMFADeviceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVirtualMFADeviceRef {}
impl AsNode for CfnVirtualMFADeviceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVirtualMFADeviceRef {
    /// What `Ref` returns: its `SerialNumber`, a [`iam::VirtualMfaDeviceSerialNumber`](kinds::iam::VirtualMfaDeviceSerialNumber).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::VirtualMfaDeviceSerialNumber> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the serial number for the specified `AWS::IAM::VirtualMFADevice` resource.
    ///
    /// `Fn::GetAtt` of `SerialNumber`.
    #[inline]
    pub fn attr_serial_number(&self) -> Value<kinds::iam::VirtualMfaDeviceSerialNumber> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SerialNumber")))
    }
}

impl IntoValue<kinds::iam::VirtualMfaDeviceSerialNumber> for &CfnVirtualMFADeviceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::VirtualMfaDeviceSerialNumber> {
        Value::from_node(Node::Ref(self.0))
    }
}
