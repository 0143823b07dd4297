// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::StorageGateway::Tape` and its property types.

use crate::l1::*;

/// Creates a virtual tape with a user-defined barcode on a Tape Gateway (VTL). A virtual tape is stored in Amazon S3 and can be archived to S3 Glacier or S3 Glacier Deep Archive.
///
/// `AWS::StorageGateway::Tape`; `Ref` returns its `TapeARN`, a [`storagegateway::TapeArn`](kinds::storagegateway::TapeArn).
/// Changing one of these replaces it: `GatewayARN`, `KMSEncrypted`, `KMSKey`, `PoolId`, `TapeBarcode`, `TapeSizeInBytes`, `Worm`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tape.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTape(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::StorageGateway::Tape",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("tape.rules"),
};

impl CfnTape {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::StorageGateway::Tape";

    /// `CfnTape` with its required properties, in alphabetical order:
    ///
    /// - `gateway_arn`: The Amazon Resource Name (ARN) of the Tape Gateway that hosts the virtual tape.
    /// - `tape_size_in_bytes`: The size, in bytes, of the virtual tape that you want to create.
    pub fn new(
        gateway_arn: impl IntoValue<String>,
        tape_size_in_bytes: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GatewayARN", gateway_arn.into_value().into_node());
        object_.put(
            "TapeSizeInBytes",
            tape_size_in_bytes.into_value().into_node(),
        );
        Self(object_)
    }

    /// Set to true to use Amazon S3 server-side encryption with your own KMS key, or false to use a key managed by Amazon S3. Optional.
    ///
    /// `KMSEncrypted`; an update replaces the resource.
    pub fn kms_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("KMSEncrypted", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of a symmetric customer master key (CMK) used for Amazon S3 server-side encryption. This value must be set if KMSEncrypted is true.
    ///
    /// `KMSKey`; an update replaces the resource.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KMSKey", value.into_value().into_node());
        self
    }

    /// The ID of the pool that you want to add your tape to for archiving. Tapes in this pool are archived in the S3 storage class that is associated with the pool.
    ///
    /// `PoolId`; an update replaces the resource.
    pub fn pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PoolId", value.into_value().into_node());
        self
    }

    /// A list of up to 50 tags to assign to the virtual tape.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The barcode that you want to assign to the virtual tape. Barcodes cannot be reused, even after a tape is deleted.
    ///
    /// `TapeBarcode`; an update replaces the resource.
    pub fn tape_barcode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TapeBarcode", value.into_value().into_node());
        self
    }

    /// Set to true to create a write-once-read-many (WORM) virtual tape.
    ///
    /// `Worm`; an update replaces the resource.
    pub fn worm(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Worm", value.into_value().into_node());
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

impl Construct for CfnTape {
    type Handle = CfnTapeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTapeRef {
        CfnTapeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTape`] of a stack.
pub struct CfnTapeRef(NodeRef);

impl Clone for CfnTapeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTapeRef {}
impl AsNode for CfnTapeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTapeRef {
    /// What `Ref` returns: its `TapeARN`, a [`storagegateway::TapeArn`](kinds::storagegateway::TapeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::storagegateway::TapeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the virtual tape.
    ///
    /// `Fn::GetAtt` of `TapeARN`.
    #[inline]
    pub fn attr_tape_arn(&self) -> Value<kinds::storagegateway::TapeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TapeARN")))
    }

    /// The date and time that the virtual tape was created.
    ///
    /// `Fn::GetAtt` of `TapeCreatedDate`.
    #[inline]
    pub fn attr_tape_created_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TapeCreatedDate")))
    }

    /// The current status of the virtual tape.
    ///
    /// `Fn::GetAtt` of `TapeStatus`.
    #[inline]
    pub fn attr_tape_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TapeStatus")))
    }

    /// The size, in bytes, of data stored on the virtual tape.
    ///
    /// `Fn::GetAtt` of `TapeUsedInBytes`.
    #[inline]
    pub fn attr_tape_used_in_bytes(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TapeUsedInBytes")))
    }
}

impl IntoValue<kinds::storagegateway::TapeArn> for &CfnTapeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::storagegateway::TapeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
