// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `globalaccelerator`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AcceleratorArn` of an `AWS::GlobalAccelerator::Accelerator`: The ARN of the accelerator, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh`.
    AcceleratorArn,
    /// `AttachmentArn` of an `AWS::GlobalAccelerator::CrossAccountAttachment`: The Amazon Resource Name (ARN) of the cross-account attachment.
    CrossAccountAttachmentArn,
    /// `EndpointGroupArn` of an `AWS::GlobalAccelerator::EndpointGroup`: The ARN of the endpoint group, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz/endpoint-group/098765zyxwvu`.
    EndpointGroupArn,
    /// `ListenerArn` of an `AWS::GlobalAccelerator::Listener`: The ARN of the listener, such as `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz`.
    ListenerArn,
}
