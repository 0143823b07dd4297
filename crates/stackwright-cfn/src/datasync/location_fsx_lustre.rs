// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationFSxLustre` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::LocationFSxLustre` resource specifies an endpoint for an Amazon FSx for Lustre file system.
///
/// `AWS::DataSync::LocationFSxLustre`; `Ref` returns its `LocationArn`, a [`datasync::LocationFsxLustreLocationArn`](kinds::datasync::LocationFsxLustreLocationArn).
/// Changing one of these replaces it: `FsxFilesystemArn`, `SecurityGroupArns`, `Subdirectory`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxlustre.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationFSxLustre(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationFSxLustre",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_fsx_lustre.rules"),
};

impl CfnLocationFSxLustre {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationFSxLustre";

    /// `CfnLocationFSxLustre` with its required properties, in alphabetical order:
    ///
    /// - `security_group_arns`: The ARNs of the security groups that are used to configure the FSx for Lustre file system.
    pub fn new(security_group_arns: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupArns",
            security_group_arns.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies the Amazon Resource Name (ARN) of the FSx for Lustre file system.
    ///
    /// `FsxFilesystemArn`; an update replaces the resource.
    pub fn fsx_filesystem_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FsxFilesystemArn", value.into_value().into_node());
        self
    }

    /// Specifies a mount path for your FSx for Lustre file system. The path can include subdirectories.
    ///
    /// When the location is used as a source, DataSync reads data from the mount path. When the location is used as a destination, DataSync writes data to the mount path. If you don't include this parameter, DataSync uses the file system's root directory ( `/`).
    ///
    /// `Subdirectory`; an update replaces the resource.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your location.
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

impl Construct for CfnLocationFSxLustre {
    type Handle = CfnLocationFSxLustreRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationFSxLustreRef {
        CfnLocationFSxLustreRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationFSxLustre`] of a stack.
pub struct CfnLocationFSxLustreRef(NodeRef);

impl Clone for CfnLocationFSxLustreRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationFSxLustreRef {}
impl AsNode for CfnLocationFSxLustreRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationFSxLustreRef {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationFsxLustreLocationArn`](kinds::datasync::LocationFsxLustreLocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationFsxLustreLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the specified FSx for Lustre file system location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationFsxLustreLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the specified FSx for Lustre file system location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[inline]
    pub fn attr_location_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationUri")))
    }
}

impl IntoValue<kinds::datasync::LocationFsxLustreLocationArn> for &CfnLocationFSxLustreRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationFsxLustreLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
