// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iotevents`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AlarmModelName` of an `AWS::IoTEvents::AlarmModel`: The name of the alarm model.
    AlarmModelName,
    /// `DetectorModelName` of an `AWS::IoTEvents::DetectorModel`: The name of the detector model.
    DetectorModelName,
    /// `InputName` of an `AWS::IoTEvents::Input`: The name of the input.
    InputName,
}
