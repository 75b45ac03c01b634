// The database as supabase-js sees it. Generated: npx vitest run --project database -u database-types

export type Json =
  | string
  | number
  | boolean
  | null
  | { [key: string]: Json | undefined }
  | Json[]

export type Database = {
  public: {
    Tables: {
      actions: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          decided_on: string
          deleted_at: string | null
          due_on: string
          ended_on: string | null
          id: string
          owner_role: string
          result: string | null
          status: string
          title: string
          updated_at: string
        }
        Insert: {
          area_id: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          decided_on: string
          deleted_at?: string | null
          due_on: string
          ended_on?: string | null
          id: string
          owner_role: string
          result?: string | null
          status?: string
          title: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          decided_on?: string
          deleted_at?: string | null
          due_on?: string
          ended_on?: string | null
          id?: string
          owner_role?: string
          result?: string | null
          status?: string
          title?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'actions_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      area_contacts: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          duty: string | null
          id: string
          phone: string | null
          updated_at: string
        }
        Insert: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          duty?: string | null
          id: string
          phone?: string | null
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          duty?: string | null
          id?: string
          phone?: string | null
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'area_contacts_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'area_contacts_id_fkey'
            columns: ['id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      areas: {
        Row: {
          aliases: string[]
          began_on: string | null
          boundary: unknown
          center: unknown
          center_lat: number | null
          center_lng: number | null
          changed_xid: string
          code: string
          code_edition: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          ended_on: string | null
          households: number | null
          id: string
          kind: string
          level: string
          name: string
          number: number
          outline: Json | null
          parent_id: string | null
          path: string
          population: number | null
          updated_at: string
        }
        Insert: {
          aliases?: string[]
          began_on?: string | null
          boundary?: unknown
          center?: unknown
          center_lat?: never
          center_lng?: never
          changed_xid?: string
          code: string
          code_edition: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          ended_on?: string | null
          households?: number | null
          id?: string
          kind: string
          level: string
          name: string
          number?: never
          outline?: never
          parent_id?: string | null
          path?: string
          population?: number | null
          updated_at?: string
        }
        Update: {
          aliases?: string[]
          began_on?: string | null
          boundary?: unknown
          center?: unknown
          center_lat?: never
          center_lng?: never
          changed_xid?: string
          code?: string
          code_edition?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          ended_on?: string | null
          households?: number | null
          id?: string
          kind?: string
          level?: string
          name?: string
          number?: never
          outline?: never
          parent_id?: string | null
          path?: string
          population?: number | null
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'areas_parent_id_fkey'
            columns: ['parent_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      assessments: {
        Row: {
          area_id: string
          area_path: string
          assessed_on: string
          changed_xid: string
          created_at: string
          created_by: string | null
          criterion: number
          deleted_at: string | null
          id: string
          level: number
          note: string | null
          standard: string
          updated_at: string
        }
        Insert: {
          area_id: string
          area_path?: string
          assessed_on: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          criterion: number
          deleted_at?: string | null
          id: string
          level: number
          note?: string | null
          standard: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          assessed_on?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          criterion?: number
          deleted_at?: string | null
          id?: string
          level?: number
          note?: string | null
          standard?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'assessments_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      audit_log: {
        Row: {
          actor: string | null
          area_id: string | null
          at: string
          id: number
          new: Json | null
          old: Json | null
          row_id: string
          table_name: string
          verb: string
        }
        Insert: {
          actor?: string | null
          area_id?: string | null
          at?: string
          id?: never
          new?: Json | null
          old?: Json | null
          row_id: string
          table_name: string
          verb: string
        }
        Update: {
          actor?: string | null
          area_id?: string | null
          at?: string
          id?: never
          new?: Json | null
          old?: Json | null
          row_id?: string
          table_name?: string
          verb?: string
        }
        Relationships: []
      }
      briefing_events: {
        Row: {
          actor: string | null
          area_id: string
          at: string
          briefing_id: string
          figures: Json
          id: number
          reason: string | null
          what: string
        }
        Insert: {
          actor?: string | null
          area_id: string
          at?: string
          briefing_id: string
          figures: Json
          id?: never
          reason?: string | null
          what: string
        }
        Update: {
          actor?: string | null
          area_id?: string
          at?: string
          briefing_id?: string
          figures?: Json
          id?: never
          reason?: string | null
          what?: string
        }
        Relationships: [
          {
            foreignKeyName: 'briefing_events_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'briefing_events_briefing_id_fkey'
            columns: ['briefing_id']
            isOneToOne: false
            referencedRelation: 'briefings'
            referencedColumns: ['id']
          },
        ]
      }
      briefings: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          closed_at: string | null
          closed_by: string | null
          created_at: string
          created_by: string | null
          ends_on: string
          figures: Json | null
          id: string
          minutes: string
          period_kind: string
          period_name: string
          starts_on: string
          status: string
          updated_at: string
        }
        Insert: {
          area_id: string
          area_path?: string
          changed_xid?: string
          closed_at?: string | null
          closed_by?: string | null
          created_at?: string
          created_by?: string | null
          ends_on: string
          figures?: Json | null
          id?: string
          minutes?: string
          period_kind: string
          period_name: string
          starts_on: string
          status?: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          closed_at?: string | null
          closed_by?: string | null
          created_at?: string
          created_by?: string | null
          ends_on?: string
          figures?: Json | null
          id?: string
          minutes?: string
          period_kind?: string
          period_name?: string
          starts_on?: string
          status?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'briefings_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      camera_contacts: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          contact: string | null
          created_at: string
          created_by: string | null
          id: string
          phone: string | null
          updated_at: string
        }
        Insert: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          contact?: string | null
          created_at?: string
          created_by?: string | null
          id: string
          phone?: string | null
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          contact?: string | null
          created_at?: string
          created_by?: string | null
          id?: string
          phone?: string | null
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'camera_contacts_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'camera_contacts_id_fkey'
            columns: ['id']
            isOneToOne: false
            referencedRelation: 'cameras'
            referencedColumns: ['id']
          },
        ]
      }
      cameras: {
        Row: {
          accuracy_m: number | null
          apart_from: string[]
          area_id: string
          area_path: string
          bearing_deg: number | null
          changed_xid: string
          code: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          fov_deg: number | null
          id: string
          installed_on: string | null
          kind: string
          lat: number
          lng: number
          location: unknown
          name: string
          note: string | null
          notice_sign: boolean | null
          operator: string | null
          ownership: string
          photo_path: string | null
          position_unchecked_by: string | null
          range_m: number | null
          retention_days: number | null
          status: string
          updated_at: string
        }
        Insert: {
          accuracy_m?: number | null
          apart_from?: string[]
          area_id: string
          area_path?: string
          bearing_deg?: number | null
          changed_xid?: string
          code: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          fov_deg?: number | null
          id: string
          installed_on?: string | null
          kind: string
          lat: number
          lng: number
          location?: never
          name: string
          note?: string | null
          notice_sign?: boolean | null
          operator?: string | null
          ownership: string
          photo_path?: string | null
          position_unchecked_by?: string | null
          range_m?: number | null
          retention_days?: number | null
          status: string
          updated_at?: string
        }
        Update: {
          accuracy_m?: number | null
          apart_from?: string[]
          area_id?: string
          area_path?: string
          bearing_deg?: number | null
          changed_xid?: string
          code?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          fov_deg?: number | null
          id?: string
          installed_on?: string | null
          kind?: string
          lat?: number
          lng?: number
          location?: never
          name?: string
          note?: string | null
          notice_sign?: boolean | null
          operator?: string | null
          ownership?: string
          photo_path?: string | null
          position_unchecked_by?: string | null
          range_m?: number | null
          retention_days?: number | null
          status?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'cameras_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      commendations: {
        Row: {
          area_id: string
          area_path: string
          awarded: string
          awarded_by: string | null
          changed_xid: string
          collectives: number
          counts_on: string | null
          created_at: string
          created_by: string | null
          deleted_at: string | null
          id: string
          individuals: number
          note: string | null
          reason: string
          updated_at: string
        }
        Insert: {
          area_id: string
          area_path?: string
          awarded: string
          awarded_by?: string | null
          changed_xid?: string
          collectives?: number
          counts_on?: never
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          id: string
          individuals?: number
          note?: string | null
          reason: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          awarded?: string
          awarded_by?: string | null
          changed_xid?: string
          collectives?: number
          counts_on?: never
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          id?: string
          individuals?: number
          note?: string | null
          reason?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'commendations_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      document_checks: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          document_kind: string
          id: string
          is_issued: boolean
          issued: string | null
          note: string | null
          number: string | null
          unit_kind: string
          unit_name: string
          updated_at: string
          year: number
        }
        Insert: {
          area_id: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          document_kind: string
          id: string
          is_issued: boolean
          issued?: string | null
          note?: string | null
          number?: string | null
          unit_kind: string
          unit_name: string
          updated_at?: string
          year: number
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          document_kind?: string
          id?: string
          is_issued?: boolean
          issued?: string | null
          note?: string | null
          number?: string | null
          unit_kind?: string
          unit_name?: string
          updated_at?: string
          year?: number
        }
        Relationships: [
          {
            foreignKeyName: 'document_checks_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      exports: {
        Row: {
          area_id: string
          created_at: string
          created_by: string
          filter: Json
          format: string
          handed_out: number
          id: string
          layer: string
          row_count: number
        }
        Insert: {
          area_id: string
          created_at?: string
          created_by?: string
          filter?: Json
          format: string
          handed_out?: number
          id?: string
          layer: string
          row_count: number
        }
        Update: {
          area_id?: string
          created_at?: string
          created_by?: string
          filter?: Json
          format?: string
          handed_out?: number
          id?: string
          layer?: string
          row_count?: number
        }
        Relationships: [
          {
            foreignKeyName: 'exports_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      fire_point_checks: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          checked_on: string
          created_at: string
          created_by: string | null
          fire_point_id: string
          id: string
          missing: string[]
          next_due: string | null
          note: string | null
          result: string
          updated_at: string
        }
        Insert: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          checked_on: string
          created_at?: string
          created_by?: string | null
          fire_point_id: string
          id: string
          missing?: string[]
          next_due?: string | null
          note?: string | null
          result: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          checked_on?: string
          created_at?: string
          created_by?: string | null
          fire_point_id?: string
          id?: string
          missing?: string[]
          next_due?: string | null
          note?: string | null
          result?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'fire_point_checks_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'fire_point_checks_fire_point_id_fkey'
            columns: ['fire_point_id']
            isOneToOne: false
            referencedRelation: 'fire_points'
            referencedColumns: ['id']
          },
        ]
      }
      fire_point_contacts: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          id: string
          keeper: string | null
          phone: string | null
          updated_at: string
        }
        Insert: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          id: string
          keeper?: string | null
          phone?: string | null
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          id?: string
          keeper?: string | null
          phone?: string | null
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'fire_point_contacts_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'fire_point_contacts_id_fkey'
            columns: ['id']
            isOneToOne: false
            referencedRelation: 'fire_points'
            referencedColumns: ['id']
          },
        ]
      }
      fire_point_equipment: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          condition: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          expires_on: string | null
          fire_point_id: string
          id: string
          item: string
          quantity: number
          updated_at: string
        }
        Insert: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          condition?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          expires_on?: string | null
          fire_point_id: string
          id: string
          item: string
          quantity: number
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          condition?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          expires_on?: string | null
          fire_point_id?: string
          id?: string
          item?: string
          quantity?: number
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'fire_point_equipment_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'fire_point_equipment_fire_point_id_fkey'
            columns: ['fire_point_id']
            isOneToOne: false
            referencedRelation: 'fire_points'
            referencedColumns: ['id']
          },
        ]
      }
      fire_points: {
        Row: {
          accuracy_m: number | null
          address: string | null
          area_id: string
          area_path: string
          changed_xid: string
          code: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          id: string
          last_checked_on: string | null
          lat: number
          lng: number
          location: unknown
          name: string
          next_check_due: string | null
          note: string | null
          photo_path: string | null
          position_unchecked_by: string | null
          status: string
          truck_access: string
          updated_at: string
          water_source: string
        }
        Insert: {
          accuracy_m?: number | null
          address?: string | null
          area_id: string
          area_path?: string
          changed_xid?: string
          code: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          id: string
          last_checked_on?: string | null
          lat: number
          lng: number
          location?: never
          name: string
          next_check_due?: string | null
          note?: string | null
          photo_path?: string | null
          position_unchecked_by?: string | null
          status: string
          truck_access?: string
          updated_at?: string
          water_source?: string
        }
        Update: {
          accuracy_m?: number | null
          address?: string | null
          area_id?: string
          area_path?: string
          changed_xid?: string
          code?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          id?: string
          last_checked_on?: string | null
          lat?: number
          lng?: number
          location?: never
          name?: string
          next_check_due?: string | null
          note?: string | null
          photo_path?: string | null
          position_unchecked_by?: string | null
          status?: string
          truck_access?: string
          updated_at?: string
          water_source?: string
        }
        Relationships: [
          {
            foreignKeyName: 'fire_points_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      group_activities: {
        Row: {
          area_id: string
          area_path: string
          attendances: number | null
          changed_xid: string
          counts_on: string | null
          created_at: string
          created_by: string | null
          deleted_at: string | null
          group_id: string
          held: string
          id: string
          kind: string
          note: string | null
          updated_at: string
        }
        Insert: {
          area_id?: string
          area_path?: string
          attendances?: number | null
          changed_xid?: string
          counts_on?: never
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          group_id: string
          held: string
          id: string
          kind: string
          note?: string | null
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          attendances?: number | null
          changed_xid?: string
          counts_on?: never
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          group_id?: string
          held?: string
          id?: string
          kind?: string
          note?: string | null
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'group_activities_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'group_activities_group_id_fkey'
            columns: ['group_id']
            isOneToOne: false
            referencedRelation: 'groups'
            referencedColumns: ['id']
          },
        ]
      }
      group_contacts: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          contact: string | null
          created_at: string
          created_by: string | null
          id: string
          phone: string | null
          updated_at: string
        }
        Insert: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          contact?: string | null
          created_at?: string
          created_by?: string | null
          id: string
          phone?: string | null
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          contact?: string | null
          created_at?: string
          created_by?: string | null
          id?: string
          phone?: string | null
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'group_contacts_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'group_contacts_id_fkey'
            columns: ['id']
            isOneToOne: false
            referencedRelation: 'groups'
            referencedColumns: ['id']
          },
        ]
      }
      group_households: {
        Row: {
          address: string
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          group_id: string
          id: string
          lat: number
          lng: number
          note: string | null
          updated_at: string
        }
        Insert: {
          address: string
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          group_id: string
          id: string
          lat: number
          lng: number
          note?: string | null
          updated_at?: string
        }
        Update: {
          address?: string
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          group_id?: string
          id?: string
          lat?: number
          lng?: number
          note?: string | null
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'group_households_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'group_households_group_id_fkey'
            columns: ['group_id']
            isOneToOne: false
            referencedRelation: 'groups'
            referencedColumns: ['id']
          },
        ]
      }
      groups: {
        Row: {
          adviser: string | null
          aliases: string[]
          area_id: string
          area_path: string
          bells_linked: boolean | null
          changed_xid: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          founded: string | null
          founding_body: string | null
          funding: string | null
          households: number | null
          id: string
          kind: string
          lat: number | null
          led_by: string | null
          lng: number | null
          members: number | null
          more_areas: number | null
          name: string
          note: string | null
          status: string
          updated_at: string
        }
        Insert: {
          adviser?: string | null
          aliases?: string[]
          area_id: string
          area_path?: string
          bells_linked?: boolean | null
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          founded?: string | null
          founding_body?: string | null
          funding?: string | null
          households?: number | null
          id: string
          kind: string
          lat?: number | null
          led_by?: string | null
          lng?: number | null
          members?: number | null
          more_areas?: number | null
          name: string
          note?: string | null
          status: string
          updated_at?: string
        }
        Update: {
          adviser?: string | null
          aliases?: string[]
          area_id?: string
          area_path?: string
          bells_linked?: boolean | null
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          founded?: string | null
          founding_body?: string | null
          funding?: string | null
          households?: number | null
          id?: string
          kind?: string
          lat?: number | null
          led_by?: string | null
          lng?: number | null
          members?: number | null
          more_areas?: number | null
          name?: string
          note?: string | null
          status?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'groups_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      import_rows: {
        Row: {
          fields: Json
          import_id: string
          key_hash: string | null
          row_number: number
        }
        Insert: {
          fields: Json
          import_id: string
          key_hash?: string | null
          row_number: number
        }
        Update: {
          fields?: Json
          import_id?: string
          key_hash?: string | null
          row_number?: number
        }
        Relationships: [
          {
            foreignKeyName: 'import_rows_import_id_fkey'
            columns: ['import_id']
            isOneToOne: false
            referencedRelation: 'imports'
            referencedColumns: ['id']
          },
        ]
      }
      imports: {
        Row: {
          applied_at: string | null
          area_id: string
          check_position: boolean
          created_at: string
          created_by: string
          file_name: string
          id: string
          layer: string
          result: Json | null
          undone: Json | null
          undone_at: string | null
          undone_by: string | null
        }
        Insert: {
          applied_at?: string | null
          area_id: string
          check_position?: boolean
          created_at?: string
          created_by?: string
          file_name: string
          id: string
          layer: string
          result?: Json | null
          undone?: Json | null
          undone_at?: string | null
          undone_by?: string | null
        }
        Update: {
          applied_at?: string | null
          area_id?: string
          check_position?: boolean
          created_at?: string
          created_by?: string
          file_name?: string
          id?: string
          layer?: string
          result?: Json | null
          undone?: Json | null
          undone_at?: string | null
          undone_by?: string | null
        }
        Relationships: [
          {
            foreignKeyName: 'imports_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      incident_events: {
        Row: {
          area_id: string
          area_path: string
          at: string
          changed_xid: string
          created_at: string
          created_by: string | null
          id: string
          incident_id: string
          reason: string | null
          status: string
          updated_at: string
        }
        Insert: {
          area_id?: string
          area_path?: string
          at?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          id?: string
          incident_id: string
          reason?: string | null
          status: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          at?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          id?: string
          incident_id?: string
          reason?: string | null
          status?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'incident_events_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'incident_events_incident_id_fkey'
            columns: ['incident_id']
            isOneToOne: false
            referencedRelation: 'incidents'
            referencedColumns: ['id']
          },
        ]
      }
      incident_notes: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          id: string
          summary: string
          updated_at: string
        }
        Insert: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          id: string
          summary: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          id?: string
          summary?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'incident_notes_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'incident_notes_id_fkey'
            columns: ['id']
            isOneToOne: false
            referencedRelation: 'incidents'
            referencedColumns: ['id']
          },
        ]
      }
      incident_types: {
        Row: {
          changed_xid: string
          colour: string
          id: string
          label_en: string
          label_vi: string
          number: number
          parent_id: string | null
          retired_at: string | null
          self_management: number | null
          sort_order: number
          symbol: string
        }
        Insert: {
          changed_xid?: string
          colour: string
          id: string
          label_en: string
          label_vi: string
          number?: never
          parent_id?: string | null
          retired_at?: string | null
          self_management?: number | null
          sort_order?: number
          symbol: string
        }
        Update: {
          changed_xid?: string
          colour?: string
          id?: string
          label_en?: string
          label_vi?: string
          number?: never
          parent_id?: string | null
          retired_at?: string | null
          self_management?: number | null
          sort_order?: number
          symbol?: string
        }
        Relationships: [
          {
            foreignKeyName: 'incident_types_parent_id_fkey'
            columns: ['parent_id']
            isOneToOne: false
            referencedRelation: 'incident_types'
            referencedColumns: ['id']
          },
        ]
      }
      incidents: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          damage_vnd: number
          deaths: number
          deleted_at: string | null
          id: string
          injuries: number
          lat: number | null
          lng: number | null
          location: unknown
          number: number
          occurred_at: string
          outcome: string | null
          position_unchecked_by: string | null
          reported_at: string | null
          resolved_at: string | null
          severity: number
          source: string
          status: string
          type_id: string
          updated_at: string
        }
        Insert: {
          area_id: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          damage_vnd?: number
          deaths?: number
          deleted_at?: string | null
          id: string
          injuries?: number
          lat?: number | null
          lng?: number | null
          location?: never
          number?: never
          occurred_at: string
          outcome?: string | null
          position_unchecked_by?: string | null
          reported_at?: string | null
          resolved_at?: string | null
          severity?: number
          source?: string
          status?: string
          type_id: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          damage_vnd?: number
          deaths?: number
          deleted_at?: string | null
          id?: string
          injuries?: number
          lat?: number | null
          lng?: number | null
          location?: never
          number?: never
          occurred_at?: string
          outcome?: string | null
          position_unchecked_by?: string | null
          reported_at?: string | null
          resolved_at?: string | null
          severity?: number
          source?: string
          status?: string
          type_id?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'incidents_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'incidents_type_id_fkey'
            columns: ['type_id']
            isOneToOne: false
            referencedRelation: 'incident_types'
            referencedColumns: ['id']
          },
        ]
      }
      mediations: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          ended_on: string | null
          id: string
          kind: string
          note: string | null
          received_on: string
          status: string
          updated_at: string
        }
        Insert: {
          area_id: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          ended_on?: string | null
          id: string
          kind: string
          note?: string | null
          received_on: string
          status?: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          ended_on?: string | null
          id?: string
          kind?: string
          note?: string | null
          received_on?: string
          status?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'mediations_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      meetings: {
        Row: {
          area_id: string
          area_path: string
          attendances: number | null
          changed_xid: string
          counts_on: string | null
          created_at: string
          created_by: string | null
          deleted_at: string | null
          held: string
          households_present: number | null
          id: string
          kind: string
          note: string | null
          subject: string
          updated_at: string
        }
        Insert: {
          area_id: string
          area_path?: string
          attendances?: number | null
          changed_xid?: string
          counts_on?: never
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          held: string
          households_present?: number | null
          id: string
          kind: string
          note?: string | null
          subject: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          attendances?: number | null
          changed_xid?: string
          counts_on?: never
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          held?: string
          households_present?: number | null
          id?: string
          kind?: string
          note?: string | null
          subject?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'meetings_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      memberships: {
        Row: {
          area_id: string
          created_at: string
          created_by: string | null
          disabled_at: string | null
          role: string
          user_id: string
        }
        Insert: {
          area_id: string
          created_at?: string
          created_by?: string | null
          disabled_at?: string | null
          role: string
          user_id: string
        }
        Update: {
          area_id?: string
          created_at?: string
          created_by?: string | null
          disabled_at?: string | null
          role?: string
          user_id?: string
        }
        Relationships: [
          {
            foreignKeyName: 'memberships_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      registrations: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          counted_on: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          id: string
          note: string | null
          registered: number
          subject: string
          total: number
          updated_at: string
          year: number
        }
        Insert: {
          area_id: string
          area_path?: string
          changed_xid?: string
          counted_on: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          id: string
          note?: string | null
          registered: number
          subject: string
          total: number
          updated_at?: string
          year: number
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          counted_on?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          id?: string
          note?: string | null
          registered?: number
          subject?: string
          total?: number
          updated_at?: string
          year?: number
        }
        Relationships: [
          {
            foreignKeyName: 'registrations_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      reporting_rules: {
        Row: {
          cut_day: number
          effective_from: string
        }
        Insert: {
          cut_day: number
          effective_from: string
        }
        Update: {
          cut_day?: number
          effective_from?: string
        }
        Relationships: []
      }
      risk_sites: {
        Row: {
          address: string | null
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          has_alarm: boolean | null
          has_second_exit: boolean | null
          id: string
          inspected_on: string | null
          kind: string
          lat: number
          lng: number
          name: string
          next_inspection_due: string | null
          note: string | null
          residents: number | null
          rooms: number | null
          temporary_residents: number | null
          updated_at: string
        }
        Insert: {
          address?: string | null
          area_id: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          has_alarm?: boolean | null
          has_second_exit?: boolean | null
          id: string
          inspected_on?: string | null
          kind: string
          lat: number
          lng: number
          name: string
          next_inspection_due?: string | null
          note?: string | null
          residents?: number | null
          rooms?: number | null
          temporary_residents?: number | null
          updated_at?: string
        }
        Update: {
          address?: string | null
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          has_alarm?: boolean | null
          has_second_exit?: boolean | null
          id?: string
          inspected_on?: string | null
          kind?: string
          lat?: number
          lng?: number
          name?: string
          next_inspection_due?: string | null
          note?: string | null
          residents?: number | null
          rooms?: number | null
          temporary_residents?: number | null
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'risk_sites_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      share_link_uses: {
        Row: {
          area_id: string
          day: string
          link_id: string
          uses: number
        }
        Insert: {
          area_id: string
          day: string
          link_id: string
          uses: number
        }
        Update: {
          area_id?: string
          day?: string
          link_id?: string
          uses?: number
        }
        Relationships: [
          {
            foreignKeyName: 'share_link_uses_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
          {
            foreignKeyName: 'share_link_uses_link_id_fkey'
            columns: ['link_id']
            isOneToOne: false
            referencedRelation: 'share_links'
            referencedColumns: ['id']
          },
        ]
      }
      share_links: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          ends_on: string | null
          id: string
          last_day: string
          layer: string
          made_on: string
          recipient: string
          revoked_at: string | null
          revoked_by: string | null
          starts_on: string | null
          updated_at: string
        }
        Insert: {
          area_id: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          ends_on?: string | null
          id?: string
          last_day: string
          layer: string
          made_on: string
          recipient: string
          revoked_at?: string | null
          revoked_by?: string | null
          starts_on?: string | null
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          ends_on?: string | null
          id?: string
          last_day?: string
          layer?: string
          made_on?: string
          recipient?: string
          revoked_at?: string | null
          revoked_by?: string | null
          starts_on?: string | null
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'share_links_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      traffic_spots: {
        Row: {
          area_id: string
          area_path: string
          began_on: string
          changed_xid: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          id: string
          lat: number
          lng: number
          measures: string
          months: number
          name: string
          note: string | null
          radius_m: number
          updated_at: string
        }
        Insert: {
          area_id: string
          area_path?: string
          began_on: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          id: string
          lat: number
          lng: number
          measures: string
          months?: number
          name: string
          note?: string | null
          radius_m?: number
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          began_on?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          id?: string
          lat?: number
          lng?: number
          measures?: string
          months?: number
          name?: string
          note?: string | null
          radius_m?: number
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'traffic_spots_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
      wall_health: {
        Row: {
          at: string
          detail: string
          id: number
          kind: string
          wall_id: string
        }
        Insert: {
          at?: string
          detail?: string
          id?: never
          kind: string
          wall_id: string
        }
        Update: {
          at?: string
          detail?: string
          id?: never
          kind?: string
          wall_id?: string
        }
        Relationships: [
          {
            foreignKeyName: 'wall_health_wall_id_fkey'
            columns: ['wall_id']
            isOneToOne: false
            referencedRelation: 'walls'
            referencedColumns: ['id']
          },
        ]
      }
      walls: {
        Row: {
          area_id: string
          area_path: string
          changed_xid: string
          created_at: string
          created_by: string | null
          deleted_at: string | null
          follow: boolean
          id: string
          name: string
          scenes: Json
          size: string
          sound: boolean
          theme: string
          updated_at: string
        }
        Insert: {
          area_id: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          follow?: boolean
          id: string
          name: string
          scenes?: Json
          size?: string
          sound?: boolean
          theme?: string
          updated_at?: string
        }
        Update: {
          area_id?: string
          area_path?: string
          changed_xid?: string
          created_at?: string
          created_by?: string | null
          deleted_at?: string | null
          follow?: boolean
          id?: string
          name?: string
          scenes?: Json
          size?: string
          sound?: boolean
          theme?: string
          updated_at?: string
        }
        Relationships: [
          {
            foreignKeyName: 'walls_area_id_fkey'
            columns: ['area_id']
            isOneToOne: false
            referencedRelation: 'areas'
            referencedColumns: ['id']
          },
        ]
      }
    }
    Functions: {
      add_reporting_rule: {
        Args: {
          effective_from: string
          cut_day: number
        }
        Returns: string | null
      }
      admin_health: {
        Args: { [_ in never]: never }
        Returns: Json
      }
      apply_import: {
        Args: {
          import: string
          dry_run?: boolean
        }
        Returns: Json
      }
      area_at: {
        Args: {
          lng: number
          lat: number
        }
        Returns: string | null
      }
      area_boundary_report: {
        Args: {
          area: string
          least_m2?: number
        }
        Returns: Json
      }
      area_history: {
        Args: {
          area: string
        }
        Returns: Json
      }
      begin_backup: {
        Args: { [_ in never]: never }
        Returns: string | null
      }
      begin_export: {
        Args: {
          area: string
          layer: string
          format: string
          filter: Json
          row_count: number
        }
        Returns: string | null
      }
      begin_password_reset: {
        Args: {
          account: string
        }
        Returns: string | null
      }
      bind_wall_account: {
        Args: {
          wall: string
          account: string
        }
        Returns: boolean | null
      }
      briefing_figures: {
        Args: {
          area: string
          kind: string
          name: string
          today?: string
        }
        Returns: Json
      }
      cancel_import: {
        Args: {
          import: string
        }
        Returns: string | null
      }
      change_incident_status: {
        Args: {
          incident: string
          status: string
          reason?: string
        }
        Returns: string | null
      }
      check_backups: {
        Args: { [_ in never]: never }
        Returns: string | null
      }
      close_briefing: {
        Args: {
          area: string
          kind: string
          name: string
        }
        Returns: string | null
      }
      community_figures: {
        Args: {
          area: string
          first_day: string
          end_day: string
          today?: string
        }
        Returns: Json
      }
      create_pairing_code: {
        Args: {
          wall: string
        }
        Returns: string | null
      }
      disable_account: {
        Args: {
          account: string
          disabled: boolean
        }
        Returns: string | null
      }
      drive_wall: {
        Args: {
          wall: string
          command: Json
        }
        Returns: Json
      }
      end_remote: {
        Args: {
          wall: string
        }
        Returns: string | null
      }
      end_sessions: {
        Args: {
          account: string
        }
        Returns: boolean | null
      }
      export_rows: {
        Args: {
          export: string
          ids?: string[]
          numbers?: number[]
        }
        Returns: Json
      }
      find_invited: {
        Args: {
          email: string
          area: string
        }
        Returns: string | null
      }
      give_role: {
        Args: {
          account: string
          area: string
          role: string
        }
        Returns: string | null
      }
      incident_columns: {
        Args: {
          area: string
          starts_at: string
          ends_at: string
        }
        Returns: string | null
      }
      incident_counts: {
        Args: {
          area: string
          starts_at: string
          ends_at: string
          types?: string[]
          west?: number
          south?: number
          east?: number
          north?: number
        }
        Returns: Json
      }
      incident_type_counts: {
        Args: { [_ in never]: never }
        Returns: Json
      }
      list_accounts: {
        Args: {
          area?: string
          words?: string
          after?: string
        }
        Returns: Json
      }
      list_deleted: {
        Args: {
          only_table?: string
          before?: string
          after_id?: string
        }
        Returns: Json
      }
      list_imports: {
        Args: {
          area?: string
          before?: string
        }
        Returns: Json
      }
      list_walls: {
        Args: { [_ in never]: never }
        Returns: Json
      }
      make_share_link: {
        Args: {
          area: string
          layer: string
          recipient: string
          last_day: string
          starts_on?: string
          ends_on?: string
        }
        Returns: string | null
      }
      may_add_photo: {
        Args: {
          path: string
        }
        Returns: boolean | null
      }
      merge_areas: {
        Args: {
          sources: string[]
          target: Json
          day: string
          reference: string
          dry_run?: boolean
        }
        Returns: Json
      }
      my_wall: {
        Args: { [_ in never]: never }
        Returns: Json
      }
      open_share_link: {
        Args: {
          token: string
        }
        Returns: Json
      }
      public_fire_areas: {
        Args: {
          inside?: string
        }
        Returns: { id: string; name: string; kind: string; lng: number; lat: number }[]
      }
      public_fire_points: {
        Args: {
          at_lng: number
          at_lat: number
          how_many?: number
        }
        Returns: { name: string; lng: number; lat: number; address: string; last_checked_on: string; distance_m: number; equipment: Json }[]
      }
      pull_changes: {
        Args: {
          cursor?: string
          page_size?: number
        }
        Returns: Json
      }
      read_audit_log: {
        Args: {
          tables?: string[]
          object?: string
          area?: string
          who?: string
          verb?: string
          first_day?: string
          last_day?: string
          words?: string
          before?: number
        }
        Returns: Json
      }
      read_briefing: {
        Args: {
          area: string
          kind: string
          name: string
        }
        Returns: Json
      }
      remove_reporting_rule: {
        Args: {
          effective_from: string
        }
        Returns: string | null
      }
      reopen_briefing: {
        Args: {
          area: string
          kind: string
          name: string
          reason: string
        }
        Returns: string | null
      }
      report_wall_health: {
        Args: {
          kind: string
          detail?: string
        }
        Returns: string | null
      }
      reporting_period: {
        Args: {
          at: string
          kind: string
        }
        Returns: { starts_at: string; ends_at: string; name: string }[]
      }
      revoke_share_link: {
        Args: {
          link: string
        }
        Returns: string | null
      }
      revoke_wall: {
        Args: {
          wall: string
        }
        Returns: string | null
      }
      split_area: {
        Args: {
          source: string
          parts: Json
          main: number
          day: string
          reference: string
          dry_run?: boolean
        }
        Returns: Json
      }
      stage_import_rows: {
        Args: {
          import: string
          rows: Json
          same?: Json
        }
        Returns: number | null
      }
      surplus_photos: {
        Args: {
          path: string
        }
        Returns: string[]
      }
      take_pairing_code: {
        Args: {
          code: string
        }
        Returns: Json
      }
      take_remote: {
        Args: {
          wall: string
        }
        Returns: Json
      }
      take_role: {
        Args: {
          account: string
          area: string
        }
        Returns: string | null
      }
      try_import: {
        Args: {
          import: string
          after?: number
          size?: number
        }
        Returns: Json
      }
      undo_import: {
        Args: {
          import: string
          dry_run?: boolean
          keep_changed?: boolean
        }
        Returns: Json
      }
      wall_heartbeat: {
        Args: {
          status: Json
        }
        Returns: Json
      }
      write_changes: {
        Args: {
          changes: Json
        }
        Returns: Json
      }
      write_minutes: {
        Args: {
          area: string
          kind: string
          name: string
          minutes: string
          version?: string
        }
        Returns: string | null
      }
    }
    Views: { [_ in never]: never }
    Enums: { [_ in never]: never }
    CompositeTypes: { [_ in never]: never }
  }
}
